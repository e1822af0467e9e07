package dev.shortlist.tabular;

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
 * @param text the text of a CSV's row, line end included; null for a workbook
 * @param fault what makes it unreadable; null when it is well formed
 */
public record RawRow(
        @Nullable String sheet,
        long record,
        long line,
        List<Cell> cells,
        @Nullable String text,
        @Nullable Fault fault) {
    /** What is wrong with a row, in words that hold none of its own. */
    public record Fault(SetAsideCode code, String reason) {
        static Fault tooLong(int longest) {
            return new Fault(
                    SetAsideCode.CELL_LONG, "expected at most " + longest + " characters in a record, found more");
        }

        /** A formula whose value is not in the file is never worked out. */
        public static Fault noValue() {
            return new Fault(
                    SetAsideCode.FORMULA, "expected a value, found a formula without one; open and save the file");
        }

        /** What no cell of a sound row holds; null where none does. */
        static @Nullable Fault ofText(List<Cell> cells) {
            return cells.stream().anyMatch(c -> c.text().indexOf('\0') >= 0)
                    ? new Fault(SetAsideCode.CONTROL, "expected text, found a NUL character")
                    : null;
        }
    }

    /** As a row of the quarantine's CSV: a CSV's own text, a workbook's cells under a header of this width. */
    public String raw(int width) {
        return text == null ? CsvLine.of(cells, width) : text;
    }

    /** What makes a row unreadable in which every cell counts, as in a header; null where nothing does. */
    public @Nullable Fault faultOfAnyCell() {
        boolean noValue = cells.stream().anyMatch(c -> c.kind() == Cell.Kind.NO_VALUE);
        return fault == null && noValue ? Fault.noValue() : fault;
    }

    /** The same; null where only the file can hold it, because half a character is in it. */
    public @Nullable String rawToKeep(int width) {
        String raw = raw(width);
        return raw.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                ? null
                : raw;
    }

    /** Whether no cell holds anything. */
    public boolean blank() {
        return fault == null && cells.stream().allMatch(Cell::blank);
    }
}
