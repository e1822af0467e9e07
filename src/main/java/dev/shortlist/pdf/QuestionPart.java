package dev.shortlist.pdf;

import dev.shortlist.report.Fragment;
import dev.shortlist.report.Page;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.report.QuestionView;
import dev.shortlist.report.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Each question with its answer and all that was found in it. */
record QuestionPart(Page page, Scribe scribe) {
    private static final Ink SMALL = Ink.BODY.times(0.9);
    private static final double LABELS = 52;

    /** Of labels of 0.85 beside words of the body's size. */
    private static final double DROP = 1.37;

    private static final double ORIGINS = 82;

    /** Headings come with the first lines of what they head, not with all of an answer. */
    private static final double EXCHANGE = 340;

    void add(Stack stack, Tag section) {
        stack.heading(15, scribe.section(section, "Question by question"));
        for (QuestionView.Section part : page.sections()) {
            Tag tag = section.child("Sect");
            stack.heading(10, heading(tag, part));
            part.questions().forEach(q -> stack.add(7, question(tag, q)));
        }
    }

    private Block heading(Tag tag, QuestionView.Section part) {
        String name = part.name().isEmpty() ? "No section given" : part.name();
        List<Span> spans = new ArrayList<>();
        spans.add(part.name().isEmpty() ? Span.of(name, Ink.BODY.bold()) : Span.export(name, Ink.BODY.bold()));
        spans.add(Span.of(part.score().isEmpty() ? "" : " " + part.score(), Ink.BODY.soft()));
        String title = part.score().isEmpty() ? name : name + " " + part.score();
        return new Heading(scribe.block(tag, "H3", spans), 2, title, "", false);
    }

    private Block question(Tag section, QuestionView question) {
        Tag tag = section.child("Sect");
        Stack stack = new Stack();
        stack.add(0, new Whole(exchange(tag, question), EXCHANGE));
        if (!question.searched() && !question.missing().isEmpty()) {
            stack.add(6, Whole.of(missing(tag, "A good answer holds", question.missing())));
        } else if (question.searched()
                && !(question.found().isEmpty() && question.missing().isEmpty())) {
            Block found = found(tag, question);
            Block missing = question.missing().isEmpty()
                    ? nothing(tag, "Not found (0)", "nothing is missing")
                    : missing(tag, "Not found (" + question.missing().size() + ")", question.missing());
            stack.add(6, new Beside(List.of(found, missing), new double[] {.6, .4}, 14));
        }
        if (!question.notes().isEmpty()) {
            Stack notes = new Stack()
                    .heading(0, scribe.minor(tag, "To look at", 0.85))
                    .add(1, scribe.points(tag, question.notes(), SMALL));
            stack.add(6, Whole.of(new Frame(notes, Frame.Style.NOTE)));
        }
        stack.add(6, origin(tag, question.origin()));
        return new Frame(stack, Frame.Style.CARD);
    }

    private Block exchange(Tag tag, QuestionView question) {
        Stack stack = new Stack();
        List<Span> head = new ArrayList<>();
        head.add(Span.of("Q" + question.number(), Ink.BODY.bold().soft()));
        head.add(Span.of(" " + (question.scored() ? question.score() + "/100 " : ""), Ink.BODY.bold()));
        head.add(Span.of(question.verdict(), Ink.BODY));
        stack.heading(0, new Heading(scribe.block(tag, "H4", head), 0, "", "q" + question.number(), false));
        if (!question.feedback().isEmpty()) {
            List<Span> feedback = new ArrayList<>();
            for (Sentence sentence : question.feedback()) {
                feedback.addAll(Scribe.spans(sentence, Ink.BODY));
                feedback.add(Span.of(" ", Ink.BODY));
            }
            stack.heading(1.5, scribe.block(tag, "P", feedback));
        }
        Ink label = Ink.BODY.times(0.85).soft();
        stack.heading(
                5,
                new Labelled(
                        scribe.words(tag, "P", "Question", label),
                        scribe.own(tag, "P", List.of(Span.export(question.question(), Ink.BODY.bold())), false),
                        LABELS,
                        DROP));
        TextBlock answer = scribe.words(tag, "P", "Answer", label);
        stack.add(5, new Labelled(answer, answer(tag, question.answer()), LABELS, DROP));
        return stack;
    }

    /** The language of questions and answers, where it is not the report's own. */
    static String language(Page page) {
        return page.tag() == null ? "" : "/Lang" + PdfString.of(page.tag());
    }

    private Block answer(Tag tag, List<Fragment> answer) {
        return answer.isEmpty()
                ? scribe.words(tag, "P", "No answer was recorded.", Ink.BODY)
                : quote(scribe, tag, language(page), answer);
    }

    /** The candidate's words, with what was found in them. */
    static Block quote(Scribe scribe, Tag tag, String language, List<Fragment> fragments) {
        List<Span> spans = new ArrayList<>();
        for (Fragment fragment : fragments) {
            Ink ink = fragment.marked() ? Ink.BODY.highlighted() : Ink.BODY;
            spans.add(Span.export(fragment.text(), ink));
            if (fragment.marked() && !fragment.note().isEmpty()) {
                spans.add(Span.of(fragment.note(), ink.above()));
            }
        }
        TextBlock words = scribe.own(tag, "BlockQuote", spans, true);
        words.tag().with(language);
        return new Frame(words, Frame.Style.QUOTE);
    }

    private Block found(Tag tag, QuestionView question) {
        Stack stack = new Stack()
                .heading(0, scribe.minor(tag, "Found (" + question.found().size() + ")", 0.85));
        if (question.found().isEmpty()) {
            return stack.add(1, scribe.words(tag, "P", "none of the concepts asked for", SMALL));
        }
        Tag list = tag.child("L");
        int number = 1;
        for (QuestionView.Hit hit : question.found()) {
            List<Span> spans = new ArrayList<>();
            spans.add(Span.of(hit.label() + ": ", SMALL));
            Scribe.quote(spans, hit.quote(), SMALL);
            spans.add(Span.of(" (" + hit.where() + ")", SMALL));
            stack.add(2, scribe.numbered(list, number++, spans, SMALL));
        }
        return stack;
    }

    private Block missing(Tag tag, String title, List<String> labels) {
        Stack stack = new Stack().heading(0, scribe.minor(tag, title, 0.85));
        Tag list = tag.child("L");
        labels.forEach(l -> stack.add(2, scribe.point(list, List.of(Span.of(l, SMALL)), SMALL)));
        return stack;
    }

    private Block nothing(Tag tag, String title, String words) {
        return new Stack().heading(0, scribe.minor(tag, title, 0.85)).add(1, scribe.words(tag, "P", words, SMALL));
    }

    /** In two columns, the first read to its end before the second. */
    private Block origin(Tag tag, List<Fact> facts) {
        Ink ink = Ink.BODY.times(0.8);
        TextBlock title = scribe.words(tag, "P", "How the number came about", SMALL.bold());
        int half = (facts.size() + 1) / 2;
        List<Block> columns = new ArrayList<>();
        columns.add(scribe.facts(tag, facts.subList(0, half), ink, ORIGINS));
        columns.add(scribe.facts(tag, facts.subList(half, facts.size()), ink, ORIGINS));
        return new Stack().heading(0, title).add(2.5, new Beside(columns, new double[] {.5, .5}, 14));
    }
}
