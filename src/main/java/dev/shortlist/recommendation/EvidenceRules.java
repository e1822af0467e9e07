package dev.shortlist.recommendation;

import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an interview must hold before anything is said about the candidate. */
final class EvidenceRules {
    private final HiringPolicy policy;
    private final List<Function<Scorecard, Stream<Reason>>> rules = List.of(
            this::enoughOfTheInterviewWasScored,
            this::enoughAnswersWereScored,
            this::everyRequiredSectionWasScored,
            this::enoughDimensionsWereScored);

    EvidenceRules(HiringPolicy policy) {
        this.policy = policy;
    }

    /** What is missing; empty where there is enough. */
    List<Reason> missing(Scorecard card) {
        return rules.stream().flatMap(rule -> rule.apply(card)).toList();
    }

    private Stream<Reason> enoughOfTheInterviewWasScored(Scorecard card) {
        return card.coverage() < policy.minimumCoverage()
                ? Stream.of(new Reason.CoverageTooLow(card.coverage(), policy.minimumCoverage()))
                : Stream.of();
    }

    private Stream<Reason> enoughAnswersWereScored(Scorecard card) {
        return card.answersScored() < policy.minimumScoredAnswers()
                ? Stream.of(new Reason.TooFewAnswers(card.answersScored(), policy.minimumScoredAnswers()))
                : Stream.of();
    }

    private Stream<Reason> everyRequiredSectionWasScored(Scorecard card) {
        return policy.requiredSections().stream()
                .filter(section -> card.answers().stream().noneMatch(a -> isScoredIn(a, section)))
                .map(Reason.SectionMissing::new);
    }

    /** What the rubric asks about and nothing could be scored of counts as missing: a rank must not rest on the rest alone. */
    private Stream<Reason> enoughDimensionsWereScored(Scorecard card) {
        double scored = 0;
        double all = 0;
        for (DimensionScore dimension : card.dimensions()) {
            scored += dimension.score() == null ? 0 : dimension.weight();
            all += dimension.weight();
        }
        return card.overall() == null || scored < policy.minimumCoverage() * all
                ? Stream.of(new Reason.TooFewDimensions(scored / all, policy.minimumCoverage()))
                : Stream.of();
    }

    private static boolean isScoredIn(AnswerScore answer, String section) {
        return answer.status().scored() && answer.answer().section().strip().equalsIgnoreCase(section.strip());
    }
}
