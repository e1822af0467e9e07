package dev.shortlist.ingest;

import dev.shortlist.tabular.Caution;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.FileNotes;
import dev.shortlist.tabular.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a workbook says of a cell beside its value; only columns that are read count, another costs nobody a row. */
final class CellStates {
    private CellStates() {}

    /** Refuses a row that needs the value of a formula which the file does not hold. */
    static void requireValues(RawRow row, SheetLayout layout) throws Refusal {
        for (int place : read(row, layout)) {
            if (row.cells().get(place).kind() == Cell.Kind.NO_VALUE) {
                RawRow.Fault fault = RawRow.Fault.noValue();
                throw new Refusal(null, fault.code(), fault.reason()).at(place);
            }
        }
    }

    /** Notes values that count though they may be old, and those that are missing though something stands there. */
    static void note(RawRow row, SheetLayout layout, FileNotes notes) {
        for (int place : read(row, layout)) {
            Cell cell = row.cells().get(place);
            if (cell.kind() == Cell.Kind.ERROR) {
                notes.note(Caution.CELL_ERROR, row.record());
            } else if (cell.calculated()) {
                notes.note(Caution.FORMULA, row.record());
            }
        }
    }

    private static List<Integer> read(RawRow row, SheetLayout layout) {
        if (row.sheet() == null) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>(layout.header().places().values());
        layout.questions().stream()
                .flatMap(q -> Stream.of(q.answer(), q.rating()))
                .filter(Objects::nonNull)
                .forEach(places::add);
        return places.stream().filter(p -> p < row.cells().size()).sorted().toList();
    }
}
