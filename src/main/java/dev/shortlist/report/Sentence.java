package dev.shortlist.report;

import java.util.List;

/**
 * Words of the report with what they are, so that a template can isolate what comes from an export.
 *
 * <p>Public for the templates only.
 *
 * @param pieces in reading order
 */
public record Sentence(List<Piece> pieces) {
    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** What a piece is, and so how it is set. */
    public enum Style {
        PLAIN,
        STRONG,
        /** Words of the export: their direction is their own. */
        EXPORT,
        /** Words of the export between quotation marks. */
        QUOTE,
        /** A place in this report. */
        LINK
    }

    /**
     * A run of words of one kind.
     *
     * @param style what they are
     * @param text the words, not yet escaped
     * @param target the fragment a link leads to, without {@code #}; empty for all others
     */
    public record Piece(Style style, String text, String target) {}

    static Sentence plain(String text) {
        return new Words().say(text).done();
    }

    static Sentence export(String text) {
        return new Words().export(text).done();
    }
}
