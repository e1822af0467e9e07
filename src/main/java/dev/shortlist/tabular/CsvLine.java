package dev.shortlist.tabular;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workbook's row as a CSV line, for the quarantine. */
final class CsvLine {
    private CsvLine() {}

    /** With as many cells as the header has: workbooks leave empty cells out, and what has no header is not read. */
    static String of(List<Cell> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> Cell.BLANK))
                        .limit(width)
                        .map(c -> '"' + c.text().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
