package dev.shortlist.pdf;

/**
 * Words of one look.
 *
 * @param text what they say
 * @param ink how they are set
 * @param target where a link leads to in the report; empty for all other words
 * @param isolated whether their direction is their own, because they come from an export
 */
record Span(String text, Ink ink, String target, boolean isolated) {
    static Span of(String text, Ink ink) {
        return new Span(text, ink, "", false);
    }

    static Span export(String text, Ink ink) {
        return new Span(text, ink, "", true);
    }
}
