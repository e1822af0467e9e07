package dev.shortlist.pdf;

import dev.shortlist.report.Fragment;
import dev.shortlist.report.Page;
import dev.shortlist.report.QuestionView;
import dev.shortlist.report.Sentence;
import dev.shortlist.report.Sentence.Piece;
import dev.shortlist.report.Sentence.Style;
import java.util.List;

/** The least that a report can say, with a name and an answer. */
final class SmallPage {
    private SmallPage() {}

    static Page of(String name, String answer) {
        Sentence none = sentence(Style.PLAIN, "None.");
        Page.Scale scale = new Page.Scale("A scale.", "50.0", "40.0", "60.0", "", List.of(), List.of());
        return new Page(
                "",
                "",
                null,
                name,
                List.of(
                        new Page.Fact("Candidate", sentence(Style.EXPORT, name)),
                        new Page.Fact("Generated", sentence(Style.PLAIN, "6 February 2026 at 12:54 UTC"))),
                none,
                List.of(),
                new Page.Overall("50", true, "Fair", List.of(), scale, List.of()),
                new Page.Advice("Hold", "Stability", "60 %", none, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Page.Findings(List.of(), none, none),
                new Page.Findings(List.of(), none, none),
                List.of(new QuestionView.Section("Technical", "", List.of(question(answer)))),
                new Page.Reasoning(List.of(), "", List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0.1.0");
    }

    private static QuestionView question(String answer) {
        return new QuestionView(
                1,
                "50.0",
                "Fair",
                List.of(),
                "Why?",
                List.of(new Fragment(answer, "", "")),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Sentence sentence(Style style, String text) {
        return new Sentence(List.of(new Piece(style, text, "")));
    }
}
