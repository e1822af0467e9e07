package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import dev.shortlist.report.Page.Fact;
import java.util.ArrayList;
import java.util.List;

/** Whose report it is, what to do, how sure that is, and why: the first page. */
record OpeningPart(Page page, Scribe scribe) {
    private static final double LABELS = 104;
    private static final Ink SMALL = Ink.BODY.times(0.9);

    void add(Stack stack, Tag document) {
        Tag header = document.child("Sect");
        stack.heading(
                0,
                scribe.words(
                        header,
                        "P",
                        "Interview assessment report",
                        Ink.BODY.times(0.85).soft()));
        stack.heading(0, name(header));
        stack.add(7, facts(header));
        summary(stack, document.child("Sect"));
        Block score = new Frame(score(document.child("Sect")), Frame.Style.CARD);
        Block advice = new Frame(advice(document.child("Sect")), Frame.Style.CARD);
        stack.add(10, new Beside(List.of(score, advice), new double[] {.5, .5}, 9.5));
        if (!page.alerts().isEmpty()) {
            stack.add(10, alerts(document.child("Sect")));
        }
    }

    private Block name(Tag header) {
        Ink ink = Ink.BODY.times(1.75).bold();
        Paragraph name = new Paragraph(List.of(Span.export(page.candidate(), ink)), false, false, scribe.fonts());
        return new TextBlock(name, header.child("H1"), 1.25);
    }

    private Block facts(Tag header) {
        Tag list = header.child("L");
        List<Row.Pair> pairs = new ArrayList<>();
        for (Fact fact : page.facts()) {
            Tag item = list.child("LI");
            pairs.add(new Row.Pair(
                    scribe.words(item, "Lbl", fact.label(), Ink.BODY.times(0.8).soft()),
                    scribe.sentence(item, "LBody", fact.value(), Ink.BODY.times(0.92))));
        }
        return new Row(pairs, 9);
    }

    private void summary(Stack stack, Tag section) {
        stack.heading(12, scribe.section(section, "Executive summary"));
        stack.add(5, scribe.sentence(section, "P", page.lead(), Ink.BODY.times(1.1)));
        if (!page.summary().isEmpty()) {
            stack.add(4, scribe.facts(section, page.summary(), Ink.BODY, LABELS));
        }
    }

    private Heading title(Tag section, String words) {
        return new Heading(scribe.words(section, "H2", words, SMALL.bold().soft()), 1, words, "", false);
    }

    private TextBlock big(Tag section, String number, String rest, String band) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(number, Ink.BODY.times(2.1 * 1.1).bold()));
        spans.add(Span.of(rest, Ink.BODY.times(1.1)));
        spans.add(Span.of(band.isEmpty() ? "" : " " + band, Ink.BODY.times(1.1).bold()));
        return new TextBlock(new Paragraph(spans, false, false, scribe.fonts()), section.child("P"), 1.25);
    }

    private Block score(Tag section) {
        Page.Overall overall = page.overall();
        Stack stack = new Stack().heading(0, title(section, "Overall score"));
        stack.add(0, big(section, overall.big(), overall.scored() ? "/100" : "", overall.band()));
        overall.exact().forEach(s -> stack.add(2, scribe.sentence(section, "P", s, Ink.BODY)));
        stack.add(7, new ScaleDrawing(overall.scale(), section, scribe.fonts()));
        if (!overall.why().isEmpty()) {
            stack.heading(
                    5,
                    scribe.words(
                            section,
                            "P",
                            "Why this number",
                            Ink.BODY.times(0.85).bold()));
            overall.why().forEach(s -> stack.add(2, scribe.sentence(section, "P", s, Ink.BODY.times(0.85))));
        }
        return stack;
    }

    private Block advice(Tag section) {
        Page.Advice advice = page.advice();
        Stack stack = new Stack().heading(0, title(section, "Recommendation (advisory)"));
        stack.add(0, big(section, advice.label(), "", ""));
        if (!advice.state().isEmpty()) {
            stack.add(3, scribe.points(section, advice.state(), SMALL));
        }
        stack.add(
                2,
                scribe.block(
                        section,
                        "P",
                        List.of(Span.of(advice.measure() + ": ", Ink.BODY), Span.of(advice.sure(), Ink.BODY.bold()))));
        stack.add(
                5,
                scribe.sentence(
                        section, "P", advice.meaning(), Ink.BODY.times(0.85).soft()));
        return stack;
    }

    private Block alerts(Tag section) {
        String words = "Alerts: a person should look";
        Stack stack = new Stack()
                .heading(0, new Heading(scribe.words(section, "H2", words, Ink.BODY.bold()), 1, words, "", false))
                .add(
                        3,
                        scribe.facts(
                                section,
                                page.alerts(),
                                Ink.BODY,
                                Ink.BODY.bold().in(Colour.ALERT),
                                LABELS));
        return new Whole(new Frame(stack, Frame.Style.ALERT), 400);
    }
}
