package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import dev.shortlist.report.Sentence;
import java.util.List;

/** Why the recommendation is what it is, what to do next, how it was made, and the decision that is a person's. */
record ClosingPart(Page page, Scribe scribe) {
    private static final double LABELS = 104;

    void add(Stack stack, Tag document) {
        reasoning(stack, document.child("Sect"));
        next(stack, document.child("Sect"));
        method(stack, document.child("Sect"));
        stack.add(15, decision(document.child("Sect")));
        String footer = "Shortlist " + page.version() + ". Confidential: about one person, for those who decide.";
        stack.add(14, scribe.words(document, "P", footer, Ink.BODY.times(0.85).soft()));
    }

    private void reasoning(Stack stack, Tag section) {
        stack.heading(15, scribe.section(section, "Reasoning"));
        new ScoresPart(page, scribe).contributions(stack, section);
        points(stack, section, "The rule that decided", page.reasoning().rules());
        points(stack, section, "Must-haves", page.reasoning().mustHaves());
        points(stack, section, "What would change it", page.reasoning().changes());
        stack.heading(9, scribe.subsection(section, "Standing"));
        stack.add(3, scribe.facts(section, page.standing(), Ink.BODY, LABELS));
    }

    private void points(Stack stack, Tag section, String title, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            stack.heading(9, scribe.subsection(section, title));
            stack.add(3, scribe.points(section, sentences, Ink.BODY));
        }
    }

    private void next(Stack stack, Tag section) {
        stack.heading(15, scribe.section(section, "Next steps"));
        if (page.nextSteps().isEmpty()) {
            String none = "Nothing is missing from the evidence; the decision is a person’s to make.";
            stack.add(4, scribe.words(section, "P", none, Ink.BODY));
            return;
        }
        Tag list = section.child("L");
        int number = 1;
        for (Sentence step : page.nextSteps()) {
            stack.add(number == 1 ? 4 : 2.6, scribe.numbered(list, number++, Scribe.spans(step, Ink.BODY), Ink.BODY));
        }
    }

    private void method(Stack stack, Tag section) {
        stack.heading(15, scribe.section(section, "Method and data quality"));
        stack.heading(5, scribe.subsection(section, "Method"));
        stack.add(3, scribe.facts(section, page.method(), Ink.BODY, LABELS));
        points(stack, section, "Limits", page.limits());
        stack.heading(9, scribe.subsection(section, "Data quality"));
        stack.add(3, scribe.facts(section, page.quality(), Ink.BODY, LABELS));
    }

    private Block decision(Tag section) {
        Stack stack = new Stack().heading(0, scribe.section(section, "Decision by a person"));
        Tag list = section.child("L");
        stack.heading(2, blank(list, "Decision")).heading(2, blank(list, "Reason"));
        stack.heading(2, new Beside(List.of(blank(list, "Name"), blank(list, "Date")), new double[] {.5, .5}, 12));
        stack.add(2, blank(list, "Signature"));
        return Whole.of(stack);
    }

    private Block blank(Tag list, String label) {
        return new Blank(scribe.words(list.child("LI"), "LBody", label, Ink.BODY.soft()));
    }
}
