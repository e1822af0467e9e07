package dev.shortlist.ingest;

/**
 * A cell as its file types it.
 *
 * @param kind what the file says it is; all of a CSV is TEXT
 * @param text the text; a NUMBER in plain notation, a DATE in ISO 8601; empty for BLANK, ERROR and NO_VALUE
 */
record Cell(Kind kind, String text) {
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        /** {@code #N/A} and its like: the value is missing. */
        ERROR,
        /** A formula whose value the file does not hold. */
        NO_VALUE
    }

    static final Cell BLANK = new Cell(Kind.BLANK, "");

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    boolean blank() {
        return text.isBlank();
    }
}
