package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in its file, before anything is made of it.
 *
 * @param sheet the worksheet; null for CSV
 * @param record its number from 1, the header included
 * @param line the physical line it begins on, from 1
 * @param cells its cells; empty when it has a fault
 * @param raw its text, line end included, as a row of the quarantine's CSV
 * @param fault what makes it unreadable; null when it is well formed
 */
record RawRow(
        @Nullable String sheet,
        long record,
        long line,
        List<Cell> cells,
        String raw,
        @Nullable Fault fault) {
    /** What is wrong with a row, in words that hold none of its own. */
    record Fault(SetAsideCode code, String reason) {}

    boolean blank() {
        return fault == null && cells.stream().allMatch(Cell::blank);
    }
}
