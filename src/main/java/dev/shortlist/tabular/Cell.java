package dev.shortlist.tabular;

/**
 * A cell as its file types it.
 *
 * @param kind what the file says it is; all of a CSV is TEXT
 * @param text the text; a NUMBER in plain notation, a DATE in ISO 8601; empty for BLANK, ERROR and NO_VALUE
 */
public record Cell(Kind kind, String text) {
    /** What a file can say a cell is. */
    public enum Kind {
        /** Nothing. */
        BLANK,
        /** Words, or anything a CSV holds. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, with or without a time. */
        DATE,
        /** {@code #N/A} and its like: the value is missing. */
        ERROR,
        /** A formula whose value the file does not hold. */
        NO_VALUE
    }

    /** A cell without anything in it. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** A text; blank when empty. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** Whether it holds no more than spaces. */
    public boolean blank() {
        return text.isBlank();
    }
}
