package dev.shortlist.pdf;

import dev.shortlist.report.Page.Fact;
import dev.shortlist.report.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of words, each with the element that it is.
 *
 * @param fonts of the report
 */
record Scribe(FontSet fonts) {
    private static final double FACT_GAP = 2.6;

    /** The report's own words. */
    TextBlock words(Tag parent, String role, String words, Ink ink) {
        return block(parent, role, List.of(Span.of(words, ink)));
    }

    TextBlock sentence(Tag parent, String role, Sentence sentence, Ink ink) {
        return block(parent, role, spans(sentence, ink));
    }

    TextBlock block(Tag parent, String role, List<Span> spans) {
        return new TextBlock(new Paragraph(spans, false, false, fonts), parent.child(role));
    }

    /** Words of an export that are a paragraph by themselves, in their own direction. */
    TextBlock own(Tag parent, String role, List<Span> spans, boolean kept) {
        return new TextBlock(new Paragraph(spans, kept, true, fonts), parent.child(role));
    }

    static List<Span> spans(Sentence sentence, Ink ink) {
        List<Span> spans = new ArrayList<>();
        sentence.pieces().forEach(p -> add(spans, p, ink));
        return spans;
    }

    private static void add(List<Span> spans, Sentence.Piece piece, Ink ink) {
        switch (piece.style()) {
            case PLAIN -> spans.add(Span.of(piece.text(), ink));
            case STRONG -> spans.add(Span.of(piece.text(), ink.bold()));
            case EXPORT -> spans.add(Span.export(piece.text(), ink));
            case QUOTE -> quote(spans, piece.text(), ink);
            case LINK -> spans.add(new Span(piece.text(), ink.in(Colour.ACCENT), piece.target(), false));
        }
    }

    static void quote(List<Span> spans, String words, Ink ink) {
        spans.add(Span.of("“", ink));
        spans.add(Span.export(words, ink));
        spans.add(Span.of("”", ink));
    }

    /** Named values, a line or more each. */
    Stack facts(Tag parent, List<Fact> facts, Ink ink, double indent) {
        return facts(parent, facts, ink, ink.soft(), indent);
    }

    Stack facts(Tag parent, List<Fact> facts, Ink ink, Ink labels, double indent) {
        Tag list = parent.child("L");
        Stack stack = new Stack();
        for (Fact fact : facts) {
            Tag item = list.child("LI");
            TextBlock label = words(item, "Lbl", fact.label(), labels);
            TextBlock value = sentence(item, "LBody", fact.value(), ink);
            stack.add(FACT_GAP, Whole.of(new Labelled(label, value, indent)));
        }
        return stack;
    }

    /** Points of a list. */
    Stack points(Tag parent, List<Sentence> sentences, Ink ink) {
        Tag list = parent.child("L");
        Stack stack = new Stack();
        for (Sentence sentence : sentences) {
            stack.add(FACT_GAP, point(list, spans(sentence, ink), ink));
        }
        return stack;
    }

    Block point(Tag list, List<Span> spans, Ink ink) {
        return Whole.of(new Bullet(block(list.child("LI"), "LBody", spans), ink.size()));
    }

    /** A numbered point of a list. */
    Block numbered(Tag list, int number, List<Span> spans, Ink ink) {
        Tag item = list.child("LI");
        TextBlock label = words(item, "Lbl", number + ".", ink);
        return Whole.of(new Labelled(label, block(item, "LBody", spans), ink.size() * 1.7 + 6));
    }

    /** A heading of a section, which the bookmarks name. */
    Heading section(Tag parent, String words) {
        return new Heading(words(parent, "H2", words, Ink.BODY.times(1.2).bold()), 1, words, "", true);
    }

    /** A heading within a section, which the bookmarks name. */
    Heading subsection(Tag parent, String words) {
        return new Heading(words(parent, "H3", words, Ink.BODY.bold()), 2, words, "", false);
    }

    /** A small heading. */
    TextBlock minor(Tag parent, String words, double size) {
        return words(parent, "H5", words, Ink.BODY.times(size).bold().soft());
    }
}
