package dev.shortlist.interview;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row, or a whole file, that was not taken, with its place and the reason. Never holds a candidate's words but in
 * {@code raw}, which only the quarantine gets.
 *
 * @param location where; for a whole file record and line are 0
 * @param column the column at fault, as its header names it; null when it is the row as a whole
 * @param code the kind of fault
 * @param reason what was expected and what was found, in words
 * @param scope how much was set aside
 * @param raw the row as it stands in the file; of a file that is not read from a record on, as much of the rest as a
 *     record may be long; null for a whole file
 */
public record SetAside(
        SourceLocation location,
        @Nullable String column,
        SetAsideCode code,
        String reason,
        Scope scope,
        @Nullable String raw)
        implements ReadRow {
    /** Headers and names of sheets may hold line breaks; a message is one line. */
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\u2028\u2029]+");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** How much was set aside. */
    public enum Scope {
        /** The file, from its beginning or from a record on. */
        FILE,
        /** One row. */
        ROW,
        /** Some of a row's answers; the row's others count, or it is set aside for another of them. */
        CELL
    }

    /** The same of an answer of the row, not of the row. */
    SetAside ofCell() {
        return new SetAside(location, column, code, reason, Scope.CELL, raw);
    }

    /** Whether nothing of the file was taken from here on. */
    public boolean wholeFile() {
        return scope == Scope.FILE;
    }

    /** Whether it is why nothing of the file is taken, not even the rows that were read before the fault was met. */
    public boolean refusesFile() {
        return scope == Scope.FILE && (location.record() == 0 || code == SetAsideCode.TRUNCATED);
    }

    /** Whether it counts as a row of the file: the fault of a whole file does only where a row was begun. */
    public boolean countsAsRow() {
        return scope == Scope.ROW || (scope == Scope.FILE && location.record() > 0);
    }

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
        String text = line.append(": ")
                .append(reason)
                .append(" [")
                .append(code)
                .append(']')
                .toString();
        return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("?");
    }
}
