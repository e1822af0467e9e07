package dev.shortlist.recommendation;

import dev.shortlist.interview.Notice;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.Scorecard;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When a person should look before anybody decides. */
final class ReviewRules {
    private static final Set<Notice> CONTRADICTIONS = EnumSet.of(
            Notice.SEVERAL_NAMES, Notice.SEVERAL_DATES, Notice.SEVERAL_DURATIONS, Notice.CONFLICTING_ANSWERS);

    private static final Set<AnswerStatus> NOT_SCORED =
            EnumSet.of(AnswerStatus.NOT_ASKED, AnswerStatus.MISSING, AnswerStatus.NOT_SCORABLE);

    /** Flags that are not already a reason of their own. */
    private static final Set<Flag> GUARDS = EnumSet.complementOf(EnumSet.of(Flag.NO_RUBRIC, Flag.NOT_SCORABLE));

    private final List<Rule> rules = List.of(
            new Rule(ReviewReason.NEAR_CUT_OFF, ReviewRules::isNearCutOff),
            new Rule(ReviewReason.DO_NOT_HIRE, o -> o.recommendation() == Recommendation.DO_NOT_HIRE),
            new Rule(
                    ReviewReason.INSUFFICIENT_EVIDENCE,
                    o -> o.recommendation() == Recommendation.INSUFFICIENT_EVIDENCE),
            new Rule(ReviewReason.MUST_HAVE, ReviewRules::missesMustHave),
            new Rule(ReviewReason.ANSWER_NOT_SCORED, o -> any(o, a -> NOT_SCORED.contains(a.status()))),
            new Rule(
                    ReviewReason.ANSWER_FLAGGED,
                    o -> any(o, a -> a.flags().stream().anyMatch(GUARDS::contains))),
            new Rule(ReviewReason.NO_RUBRIC, o -> any(o, a -> a.flags().contains(Flag.NO_RUBRIC))),
            new Rule(ReviewReason.DATA, ReviewRules::contradictsItself));

    /**
     * What a recommendation was made from.
     *
     * @param pointsToCutOff null where no class is stated
     */
    record Outcome(
            Scorecard card,
            Recommendation recommendation,
            @Nullable Double pointsToCutOff,
            List<Reason> reasons) {}

    /** A reason for review and when it holds. */
    private record Rule(ReviewReason reason, Predicate<Outcome> holds) {}

    Set<ReviewReason> reviews(Outcome outcome) {
        Set<ReviewReason> reviews = EnumSet.noneOf(ReviewReason.class);
        for (Rule rule : rules) {
            if (rule.holds().test(outcome)) {
                reviews.add(rule.reason());
            }
        }
        return reviews;
    }

    private static boolean isNearCutOff(Outcome outcome) {
        Double points = outcome.pointsToCutOff();
        Double error = outcome.card().standardError();
        return points != null && error != null && Math.abs(points) <= error;
    }

    private static boolean missesMustHave(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(Reason.MustHaveNotMet.class::isInstance);
    }

    private static boolean contradictsItself(Outcome outcome) {
        return outcome.card().interview().notices().stream().anyMatch(CONTRADICTIONS::contains);
    }

    private static boolean any(Outcome outcome, Predicate<AnswerScore> condition) {
        return outcome.card().answers().stream().anyMatch(condition);
    }
}
