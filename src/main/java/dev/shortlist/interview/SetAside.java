package dev.shortlist.interview;

import org.jspecify.annotations.Nullable;

/**
 * A row, or a whole file, that was not taken, with its place and the reason. Never holds a candidate's words but in
 * {@code raw}, which only the quarantine gets.
 *
 * @param location where; for a whole file record and line are 0
 * @param column the column at fault, as its header names it; null when it is the row as a whole
 * @param code the kind of fault
 * @param reason what was expected and what was found, in words
 * @param wholeFile whether nothing of the file was taken from here on
 * @param raw the row as it stands in the file; null for a whole file
 */
public record SetAside(
        SourceLocation location,
        @Nullable String column,
        SetAsideCode code,
        String reason,
        boolean wholeFile,
        @Nullable String raw)
        implements ReadRow {

    /** The line an operator reads: {@code file:row column: reason [CODE]}. */
    public String line() {
        StringBuilder line = new StringBuilder(location.file());
        if (location.sheet() != null) {
            line.append('[').append(location.sheet()).append(']');
        }
        if (location.record() > 0) {
            line.append(':').append(location.record());
        }
        if (column != null) {
            line.append(' ').append(column);
        }
        return line.append(": ")
                .append(reason)
                .append(" [")
                .append(code)
                .append(']')
                .toString();
    }
}
