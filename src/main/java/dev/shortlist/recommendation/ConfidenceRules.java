package dev.shortlist.recommendation;

import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How sure a recommendation can be: its probability, and what caps it. */
final class ConfidenceRules {
    private static final double NEARLY_ALL = .90;

    private static final Map<ConfidenceCap, Predicate<Scorecard>> APPLIES = new EnumMap<>(Map.of(
            ConfidenceCap.ALWAYS, card -> true,
            ConfidenceCap.ONE_RATER, ConfidenceRules::noAnswerHasTwoRaters,
            ConfidenceCap.COVERAGE, card -> card.coverage() < NEARLY_ALL,
            ConfidenceCap.NOT_SCORABLE, ConfidenceRules::hasAnswerNotScorable,
            ConfidenceCap.UNCALIBRATED, ConfidenceRules::restsOnText));

    private ConfidenceRules() {}

    /**
     * The confidence in a class.
     *
     * @param uncapped the probability that the interview scored again falls in the same class
     */
    static Confidence capped(Scorecard card, double uncapped) {
        Set<ConfidenceCap> caps = EnumSet.noneOf(ConfidenceCap.class);
        APPLIES.forEach((cap, applies) -> {
            if (cap.limit() < uncapped && applies.test(card)) {
                caps.add(cap);
            }
        });
        double limit = caps.stream()
                .map(ConfidenceCap::limit)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
        return new Confidence(Math.min(uncapped, limit), uncapped, caps);
    }

    private static boolean noAnswerHasTwoRaters(Scorecard card) {
        return card.answers().stream().filter(a -> a.status().scored()).noneMatch(a -> a.raters() > 1);
    }

    private static boolean hasAnswerNotScorable(Scorecard card) {
        return card.answers().stream().anyMatch(a -> a.status() == AnswerStatus.NOT_SCORABLE);
    }

    private static boolean restsOnText(Scorecard card) {
        return card.answers().stream().anyMatch(ConfidenceRules::restsOnText);
    }

    /** "Skipped" is not a judgement of words. */
    private static boolean restsOnText(AnswerScore answer) {
        return answer.status().scored()
                && answer.calibrated() == null
                && (answer.reason() == StatusReason.ANSWERED || answer.reason() == StatusReason.TOO_FEW_WORDS);
    }
}
