package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands between the cells of a CSV: what makes the most known columns of a row that can be its header. */
final class Delimiters {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;

    /**
     * How a CSV is cut into cells.
     *
     * @param delimiter what stands between them
     * @param width how many the header has
     */
    record Dialect(char delimiter, int width) {}

    private Delimiters() {}

    static Dialect of(ExportFile file, ExportRules rules) throws IOException, ExportFault {
        Dialect best = null;
        int most = 0;
        ExportFault unsound = null;
        boolean empty = false;
        boolean cells = false;
        for (char delimiter : candidates(file)) {
            try (RowSource rows = Tables.startOfCsv(file, delimiter, LONGEST_HEADER)) {
                List<RawRow> first = new Preview(rows).ofSheet(null);
                empty |= first.isEmpty();
                cells |= !first.isEmpty() && first.get(0).cells().size() > 1;
                unsound = unsound == null ? faultOf(first) : unsound;
                if (most > 0 && first.stream().allMatch(r -> r.cells().size() < 2)) {
                    continue;
                }
                Headers.Found found = Headers.find(file.name(), first, rules);
                if (found != null && found.score() > most) {
                    most = found.score();
                    best = new Dialect(delimiter, found.names().size());
                }
            } catch (ExportFault fault) {
                unsound = unsound == null ? fault : unsound;
            }
        }
        if (best != null) {
            return best;
        }
        // quotes are sound with the delimiter that they were written with, and strays with any other
        throw unsound == null || cells ? noHeader(empty) : unsound;
    }

    private static char[] candidates(ExportFile file) throws IOException, ExportFault {
        Character declared = Tables.declaredDelimiter(file);
        if (declared == null) {
            return KNOWN;
        }
        if (new String(KNOWN).indexOf(declared) < 0) {
            throw new ExportFault(
                    SetAsideCode.DELIM,
                    "expected comma, semicolon, tab or | after sep= in the first line, found another character");
        }
        return new char[] {declared};
    }

    private static @Nullable ExportFault faultOf(List<RawRow> first) {
        RawRow row = first.isEmpty() ? null : first.get(0);
        RawRow.Fault fault = row == null ? null : row.fault();
        return row == null || fault == null
                ? null
                : new ExportFault(fault.code(), fault.reason(), row.record(), row.line());
    }

    private static ExportFault noHeader(boolean empty) {
        return empty
                ? new ExportFault(SetAsideCode.EMPTY, "expected a header and rows, found none")
                : new ExportFault(
                        SetAsideCode.DELIM,
                        "expected known column names in one of the first " + Preview.ROWS
                                + " rows, such as candidate_id, question and answer; found none with comma, semicolon,"
                                + " tab or | between them");
    }
}
