package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Strengths or areas for improvement, each with its quote and question.
 *
 * @param scribe makes the blocks
 * @param language entry of the elements that hold the candidate's words
 */
record FindingsPart(Scribe scribe, String language) {
    private static final Ink NOTE = Ink.BODY.times(0.85).soft();

    void add(Stack stack, Tag section, String title, Page.Findings findings) {
        stack.heading(15, scribe.section(section, title));
        if (findings.items().isEmpty()) {
            stack.add(4, scribe.sentence(section, "P", findings.none(), Ink.BODY));
            return;
        }
        if (!findings.key().pieces().isEmpty()) {
            stack.heading(4, scribe.sentence(section, "P", findings.key(), NOTE));
        }
        Tag list = section.child("L");
        double gap = 4;
        for (Page.Finding finding : findings.items()) {
            stack.add(gap, finding(list.child("LI").child("LBody"), finding));
            gap = 9;
        }
    }

    private static List<Span> words(Page.Finding finding) {
        List<Span> spans = new ArrayList<>(Scribe.spans(finding.severity(), Ink.BODY));
        if (!spans.isEmpty()) {
            spans.add(Span.of(" ", Ink.BODY));
        }
        spans.addAll(Scribe.spans(finding.what(), Ink.BODY));
        return spans;
    }

    private Block finding(Tag tag, Page.Finding finding) {
        Stack stack = new Stack().heading(0, scribe.block(tag, "P", words(finding)));
        if (!finding.quote().isEmpty()) {
            stack.heading(3, QuestionPart.quote(scribe, tag, language, finding.quote()));
        }
        Span link = new Span("Q" + finding.number(), NOTE.in(Colour.ACCENT), "q" + finding.number(), false);
        stack.add(3, scribe.block(tag, "P", List.of(link, Span.of(" ", NOTE), Span.export(finding.question(), NOTE))));
        return Whole.of(stack);
    }
}
