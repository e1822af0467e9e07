package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import java.util.List;

/** Strengths or areas for improvement, each with its quote and question. */
record FindingsPart(Scribe scribe) {
    private static final Ink NOTE = Ink.BODY.times(0.85).soft();

    void add(Stack stack, Tag section, String title, Page.Findings findings) {
        stack.heading(15, scribe.section(section, title));
        if (findings.items().isEmpty()) {
            stack.add(4, scribe.sentence(section, "P", findings.none(), Ink.BODY));
            return;
        }
        Tag list = section.child("L");
        double gap = 4;
        for (Page.Finding finding : findings.items()) {
            stack.add(gap, finding(list.child("LI").child("LBody"), finding));
            gap = 9;
        }
    }

    private Block finding(Tag tag, Page.Finding finding) {
        Stack stack = new Stack().heading(0, scribe.sentence(tag, "P", finding.what(), Ink.BODY));
        if (!finding.quote().isEmpty()) {
            stack.heading(3, QuestionPart.quote(scribe, tag, finding.quote()));
        }
        Span link = new Span("Q" + finding.number(), NOTE.in(Colour.ACCENT), "q" + finding.number(), false);
        stack.add(3, scribe.block(tag, "P", List.of(link, Span.of(" ", NOTE), Span.export(finding.question(), NOTE))));
        return Whole.of(stack);
    }
}
