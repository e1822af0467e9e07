package dev.shortlist.tabular;

/**
 * A cell as its file types it.
 *
 * @param kind what the file says it is; all of a CSV is TEXT
 * @param text the text; a NUMBER in plain notation, a DATE in ISO 8601; empty for BLANK, ERROR and NO_VALUE
 * @param calculated whether it is the value that the file holds for a formula
 */
public record Cell(Kind kind, String text, boolean calculated) {
    /** What a file can say a cell is. */
    public enum Kind {
        /** Nothing. */
        BLANK,
        /** Words, or anything a CSV holds. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, with or without a time, or a time alone. */
        DATE,
        /** {@code #N/A} and its like: the value is missing. */
        ERROR,
        /** A formula whose value the file does not hold. */
        NO_VALUE
    }

    /** A cell without anything in it. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** Of no formula. */
    public Cell(Kind kind, String text) {
        this(kind, text, false);
    }

    /** A text; blank when empty. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** The same as the value of a formula. */
    Cell asCalculated() {
        return new Cell(kind, text, true);
    }

    /** Whether it holds no more than spaces; an error, or a formula without a value, is something. */
    public boolean blank() {
        return kind != Kind.ERROR && kind != Kind.NO_VALUE && text.isBlank();
    }
}
