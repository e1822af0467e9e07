package dev.shortlist.report;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.QuestionView.Hit;
import dev.shortlist.report.QuestionView.Section;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Passage;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SectionScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions in the interview's order, in its sections. */
final class Questions {
    private final Dossier dossier;
    private final ScoringPolicy policy;
    private final Audience audience;

    /**
     * The questions of a report.
     *
     * @param policy by which the answers were scored
     */
    Questions(Dossier dossier, ScoringPolicy policy, Audience audience) {
        this.dossier = dossier;
        this.policy = policy;
        this.audience = audience;
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
        Feedback feedback = new Feedback(asked, audience);
        WordPlaces places = new WordPlaces(asked.text());
        return new QuestionView(
                asked.number(),
                score.score() == null ? "" : Figures.one(score.score()),
                verdict(score),
                feedback.sentences(),
                asked.words(),
                asked.text().isBlank() ? List.of() : new Highlight(asked.text(), score.evidence()).whole(),
                score.evidence().concepts() != null,
                Highlight.found(score.evidence()).stream()
                        .map(f -> new Hit(asked.weighed(f), quotes(f), places.of(f) + wordings(f)))
                        .toList(),
                missing(asked),
                feedback.notes(),
                Origin.facts(asked, policy, audience));
    }

    /** Heaviest first, like {@link Asked#labels}. */
    private static List<String> missing(Asked asked) {
        return asked.concepts().stream()
                .filter(c -> !c.found())
                .sorted(Comparator.comparingDouble(ConceptFinding::weight).reversed())
                .map(asked::weighed)
                .toList();
    }

    /** By which of the rubric's wordings it was found, where the quote does not show it, and by which synonyms. */
    private static String wordings(ConceptFinding finding) {
        String quotes = quotes(finding).toLowerCase(Locale.ROOT);
        String wordings = finding.wordings().stream()
                .filter(w -> !quotes.contains(w.toLowerCase(Locale.ROOT)))
                .map(w -> "“" + w + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return (wordings.isEmpty() ? "" : "; as " + wordings)
                + (finding.synonyms().isEmpty() ? "" : "; " + Limits.synonyms(finding));
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
                Stream.of(
                                points == null ? "" : dossier.band(points),
                                concepts == null || concepts.findings().isEmpty()
                                        ? ""
                                        : "level " + concepts.level() + " of 5 by its concepts")
                        .filter(w -> !w.isEmpty())
                        .collect(Collectors.joining(" \u00b7 "));
            case NO_ANSWER, NON_ANSWER, NOT_ASKED, MISSING, NOT_SCORABLE, NO_RUBRIC, EXEMPT ->
                StatusWords.heading(score.status());
        };
    }
}
