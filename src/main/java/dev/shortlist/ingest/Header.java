package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file was taken for.
 *
 * @param names the headers as written, in order
 * @param places the column's place, from 0, per meaning
 * @param dropped headers of columns that name a protected trait and are not read
 * @param unknown headers that mean nothing to us and are not read
 * @param raw the header's line as it stands in the file
 */
record Header(List<String> names, Map<Column, Integer> places, List<String> dropped, List<String> unknown, String raw) {

    /** Of a sheet that is no export. */
    static final Header NONE = new Header(List.of(), Map.of(), List.of(), List.of(), "");

    /** Takes a file's first row for its header. */
    static Header of(String file, RawRow row, ColumnNames known) throws ExportFault {
        List<String> names = row.cells().stream().map(c -> c.text().strip()).toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> dropped = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = known.column(file, names.get(i));
            if (column != null) {
                Integer before = places.putIfAbsent(column, i);
                if (before != null) {
                    throw twice(column, names.get(before), names.get(i));
                }
            } else if (known.isProtected(names.get(i))) {
                dropped.add(names.get(i));
            } else if (!names.get(i).isEmpty()) {
                unknown.add(names.get(i));
            }
        }
        return new Header(names, places, dropped, unknown, row.raw(names.size()));
    }

    /** How many columns of a row have a known meaning; two of one meaning count once. */
    static long known(String file, RawRow row, ColumnNames known) {
        return row.cells().stream()
                .map(c -> known.column(file, c.text().strip()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    private static ExportFault twice(Column column, String first, String second) {
        return new ExportFault(
                SetAsideCode.HEADER,
                "expected one column for " + column.contractName() + ", found two: \"" + first + "\" and \"" + second
                        + "\"; name the one to use in config/columns.yml");
    }

    /** Refuses a file that lacks what every row needs. */
    void check() throws ExportFault {
        requireOne("a candidate", Column.CANDIDATE_ID, Column.EMAIL, Column.CANDIDATE_NAME, Column.LAST_NAME);
        requireOne("a question", Column.QUESTION, Column.QUESTION_ID);
        requireOne("an answer or a rating", Column.ANSWER, Column.RATING);
    }

    private void requireOne(String what, Column... columns) throws ExportFault {
        for (Column column : columns) {
            if (places.containsKey(column)) {
                return;
            }
        }
        throw new ExportFault(
                SetAsideCode.HEADER,
                "expected a column for " + what + " (" + columns[0].contractName() + "), found " + found());
    }

    /** A first row that knows fewer than two of our columns may be no header but somebody's answers. */
    private String found() {
        return places.size() < 2
                ? names.size() + " cells in the first row, hardly any a known name"
                : "only " + names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
    }

    @Nullable
    String nameOf(Column column) {
        Integer place = places.get(column);
        return place == null ? null : names.get(place);
    }

    /** The cell of a column; blank where the file has no such column or the row is shorter. */
    Cell cell(RawRow row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? Cell.BLANK
                : row.cells().get(place);
    }
}
