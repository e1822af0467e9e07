package dev.shortlist.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook's row as a CSV line, for the quarantine. */
final class CsvLine {
    private CsvLine() {}

    static String of(List<Cell> cells) {
        return cells.stream()
                        .map(c -> '"' + c.text().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")) + "\r\n";
    }
}
