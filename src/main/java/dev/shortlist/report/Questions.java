package dev.shortlist.report;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.QuestionView.Hit;
import dev.shortlist.report.QuestionView.Section;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Passage;
import dev.shortlist.scoring.SectionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions in the interview's order, in its sections. */
final class Questions {
    private final Dossier dossier;

    Questions(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<QuestionView> views = new ArrayList<>();
        for (int i = 0; i < dossier.asked().size(); i++) {
            views.add(view(dossier.asked().get(i)));
            if (i + 1 == dossier.asked().size() || !section(i).equals(section(i + 1))) {
                sections.add(new Section(section(i), score(section(i)), List.copyOf(views)));
                views.clear();
            }
        }
        return sections;
    }

    private String section(int at) {
        return dossier.asked().get(at).score().answer().section().strip();
    }

    private String score(String section) {
        return dossier.scorecard().sections().stream()
                .filter(s -> s.section().strip().equals(section))
                .findFirst()
                .map(Questions::score)
                .orElse("");
    }

    private static String score(SectionScore section) {
        Double score = section.score();
        return score == null ? "not scored" : Figures.one(score) + "/100";
    }

    private QuestionView view(Asked asked) {
        AnswerScore score = asked.score();
        Feedback feedback = new Feedback(asked);
        return new QuestionView(
                asked.number(),
                score.score() == null ? "" : Figures.one(score.score()),
                verdict(score),
                feedback.sentences(),
                asked.words(),
                asked.text().isBlank() ? List.of() : new Highlight(asked.text(), score.evidence()).whole(),
                score.evidence().concepts() != null,
                Highlight.found(score.evidence()).stream()
                        .map(f -> new Hit(f.label(), quotes(f)))
                        .toList(),
                asked.labels(false),
                feedback.notes(),
                Origin.facts(asked));
    }

    /** A concept of several parts has been said in several places. */
    private static String quotes(ConceptFinding finding) {
        return Stream.concat(
                        Stream.of(finding.quote()), finding.further().stream().map(Passage::quote))
                .collect(Collectors.joining(" … "));
    }

    private String verdict(AnswerScore score) {
        Double points = score.score();
        ConceptEvidence concepts = score.evidence().concepts();
        return switch (score.status()) {
            case SCORED ->
                (points == null ? "" : dossier.band(points))
                        + (concepts == null || concepts.findings().isEmpty()
                                ? ""
                                : " \u00b7 level " + concepts.level() + " of 5");
            case NO_ANSWER, NON_ANSWER, NOT_ASKED, MISSING, NOT_SCORABLE, EXEMPT -> StatusWords.heading(score.status());
        };
    }
}
