package dev.shortlist.evaluation;

import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV with a header of known names, read whole or refused: a figure of the rows that happen to be sound is no figure. */
final class NamedTable {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST = 1 << 20;
    private static final int LINES = 20;

    /** Takes rows, one after the other. */
    interface Visitor {
        /**
         * Takes a row.
         *
         * @throws CannotEvaluate when a cell of it is wrong
         */
        void row(NamedRow row) throws CannotEvaluate;
    }

    private final ExportFile file;
    private final char delimiter;
    private final Map<String, Integer> columns;
    private final List<String> problems = new ArrayList<>();

    private NamedTable(ExportFile file, char delimiter, Map<String, Integer> columns) {
        this.file = file;
        this.delimiter = delimiter;
        this.columns = columns;
    }

    /**
     * Finds the header of a file.
     *
     * @param needed the columns that it must have, in lower case
     * @throws IOException when the file is not there or cannot be read
     */
    static NamedTable open(Path path, List<String> needed) throws IOException, CannotEvaluate {
        ExportFile file = ExportFile.look(path);
        ExportFile.Fault fault = file.fault();
        if (fault != null) {
            throw new CannotEvaluate(file.name() + ": " + fault.reason() + " [" + fault.code() + ']');
        }
        if (file.kind() != ExportFile.Kind.CSV) {
            throw new CannotEvaluate(file.name() + ": expected a CSV, found a workbook; save it as CSV [TYPE]");
        }
        NamedTable best = null;
        for (char delimiter : DELIMITERS) {
            NamedTable table = new NamedTable(file, delimiter, header(file, delimiter));
            if (table.columns.keySet().containsAll(needed)) {
                return table;
            }
            best = best == null || table.columns.size() > best.columns.size() ? table : best;
        }
        throw table(best, file).lacks(needed);
    }

    private static NamedTable table(@org.jspecify.annotations.Nullable NamedTable best, ExportFile file) {
        return best == null ? new NamedTable(file, DELIMITERS[0], Map.of()) : best;
    }

    private static Map<String, Integer> header(ExportFile file, char delimiter) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (RowSource rows = Tables.startOfCsv(file, delimiter, LONGEST)) {
            RawRow first = rows.next();
            if (first != null) {
                for (Cell cell : first.cells()) {
                    columns.putIfAbsent(folded(cell.text()), columns.size());
                }
            }
        } catch (ExportFault e) {
            return Map.of();
        }
        return columns;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private CannotEvaluate lacks(List<String> needed) {
        List<String> missing =
                needed.stream().filter(n -> !columns.containsKey(n)).toList();
        return new CannotEvaluate(file.name() + ": expected the columns " + String.join(", ", needed) + ", found no "
                + String.join(" and no ", missing) + " [HEADER]");
    }

    /** The file's name, as it can be shown. */
    String name() {
        return file.name();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * Hands out every row.
     *
     * @throws CannotEvaluate with the first twenty things that are wrong, when anything is
     */
    void forEach(Visitor visitor) throws IOException, CannotEvaluate {
        try (RowSource rows = Tables.csv(file, delimiter, columns.size(), LONGEST, new FileNotes())) {
            rows.next();
            for (RawRow row = rows.next(); row != null && problems.size() < LINES; row = rows.next()) {
                take(row, visitor);
            }
        } catch (ExportFault e) {
            problems.add(file.setAside(e).line());
        }
        if (!problems.isEmpty()) {
            throw new CannotEvaluate(problems);
        }
    }

    private void take(RawRow row, Visitor visitor) {
        String place = file.name() + ':' + row.record();
        RawRow.Fault fault = row.fault();
        if (fault != null) {
            problems.add(place + ": " + fault.reason() + " [" + fault.code() + ']');
        } else if (row.cells().size() != columns.size()) {
            problems.add(place + ": expected " + columns.size() + " cells, found "
                    + row.cells().size() + " [COLUMNS]");
        } else {
            try {
                visitor.row(new NamedRow(
                        place, columns, row.cells().stream().map(Cell::text).toList()));
            } catch (CannotEvaluate e) {
                problems.addAll(e.lines());
            }
        }
    }
}
