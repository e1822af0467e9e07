package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Resampling;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies a rubric's hiring policy to a scorecard.
 *
 * <ol>
 *   <li>Without a rubric for the position, or without enough evidence, there is no recommendation and no overall score
 *       ({@link EvidenceRules}).
 *   <li>The overall score, rounded to one decimal, falls in a class by the cut-offs ({@link Classes}).
 *   <li>A limit takes it down to Hold and no further ({@link LimitRules}).
 *   <li>The class is stated where the scale holds ({@link StateRules}).
 *   <li>How much it hangs on the questions asked is its {@link Stability}; with a calibration its confidence is how likely
 *       people would put the candidate in the same class.
 *   <li>A person is asked to look where a rule says so ({@link ReviewRules}).
 * </ol>
 */
public final class Recommender {
    private final Rubric rubric;
    private final Tally tally;
    private final Classes classes;
    private final EvidenceRules evidence;
    private final LimitRules limits;
    private final StateRules states;
    private final ReviewRules reviews = new ReviewRules();
    private final WhatIf whatIf;

    /** A recommender by a rubric's policy. Immutable: one instance serves all threads. */
    public Recommender(Rubric rubric) {
        this.rubric = rubric;
        tally = new Tally(rubric);
        classes = new Classes(rubric.policy());
        evidence = new EvidenceRules(rubric.policy());
        limits = new LimitRules(rubric.policy());
        states = new StateRules(rubric);
        whatIf = new WhatIf(rubric, this::classify);
    }

    /** A scorecard that was made by the same rubric, with the advice on its candidate; without enough evidence it loses its score. */
    public Assessment assess(Scorecard card) {
        Decision decision = decide(card);
        return new Assessment(decision.recommendation().ranked() ? card : card.withoutOverall(), decision);
    }

    /** The advice on the candidate of a scorecard that was made by the same rubric. */
    public Decision decide(Scorecard card) {
        if (rubric.isNone()) {
            return insufficient(
                    card, List.of(new Reason.NoRubric(card.interview().position())));
        }
        List<Reason> missing = evidence.missing(card);
        Double overall = card.overall();
        Double error = card.standardError();
        return missing.isEmpty() && overall != null && error != null
                ? recommend(card, overall, error)
                : refuse(card, missing);
    }

    private Decision refuse(Scorecard card, List<Reason> missing) {
        List<Reason> reasons = new ArrayList<>(missing);
        withoutRubric(card, reasons);
        notScored(card, reasons);
        reasons.addAll(whatIf.enough(card, c -> evidence.missing(c).isEmpty()));
        return insufficient(card, reasons);
    }

    private Decision insufficient(Scorecard card, List<Reason> reasons) {
        return new Decision(
                Recommendation.INSUFFICIENT_EVIDENCE,
                null,
                null,
                null,
                null,
                reasons,
                reviews.reviews(new ReviewRules.Outcome(card, Recommendation.INSUFFICIENT_EVIDENCE, null, reasons)));
    }

    private Decision recommend(Scorecard card, double overall, double error) {
        Recommendation byScore = classes.of(overall);
        List<Reason> reached = limits.reached(card, byScore);
        Recommendation limited = limited(byScore, !reached.isEmpty());
        State state = states.of(card);
        List<Reason> reasons = new ArrayList<>(breakdown(card));
        mostOfOneAnswer(card, overall).ifPresent(reasons::add);
        if (state == State.NEEDS_CALIBRATION) {
            reasons.add(new Reason.ScaleUnknown());
        } else {
            reasons.add(new Reason.ClassifiedBy(overall, byScore, classes.from(byScore), classes.to(byScore)));
            reasons.addAll(reached);
            reasons.addAll(whatIf.changes(card, limited));
        }
        Recommendation stated = state == State.NEEDS_CALIBRATION ? Recommendation.NEEDS_CALIBRATION : limited;
        Double toCutOff = state == State.NEEDS_CALIBRATION ? null : Double.valueOf(classes.pointsToCutOff(overall));
        return new Decision(
                stated,
                state,
                stability(card, limited),
                state == State.CALIBRATED && isCalibrated(card)
                        ? classes.probability(limited, byScore, overall, error)
                        : null,
                toCutOff,
                reasons,
                reviews.reviews(new ReviewRules.Outcome(card, stated, toCutOff, reasons)));
    }

    /** Only of what a calibration was learnt from is it known how far people's scores lie from it. */
    private static boolean isCalibrated(Scorecard card) {
        return card.answers().stream().anyMatch(a -> a.calibrated() != null);
    }

    /** The class of a scorecard that has an overall score. */
    private Recommendation classify(Scorecard card) {
        Double overall = card.overall();
        Recommendation byScore = classes.of(overall == null ? 0 : overall);
        return limited(byScore, !limits.reached(card, byScore).isEmpty());
    }

    private double stability(Scorecard card, Recommendation limited) {
        Resampling resampling = tally.resampling(card);
        return Stability.of(resampling, rubric.dimensions().size(), s -> classify(resampling, s), limited);
    }

    /** The class of the scores of an interview's dimensions; NaN where one has none. */
    private Recommendation classify(Resampling resampling, double[] scores) {
        double overall = resampling.overall(scores);
        return limited(classes.of(Double.isNaN(overall) ? 0 : overall), limits.areReached(name -> score(name, scores)));
    }

    private @Nullable Double score(String dimension, double[] scores) {
        for (int d = 0; d < scores.length; d++) {
            if (rubric.dimensions().get(d).name().equals(dimension)) {
                return Double.isNaN(scores[d]) ? null : Double.valueOf(scores[d]);
            }
        }
        return null;
    }

    private static Recommendation limited(Recommendation byScore, boolean reached) {
        boolean aboveHold = byScore.compareTo(Recommendation.HOLD) < 0;
        return aboveHold && reached ? Recommendation.HOLD : byScore;
    }

    private static void withoutRubric(Scorecard card, List<Reason> reasons) {
        long without = card.answers().stream()
                .filter(a -> a.status() == AnswerStatus.NO_RUBRIC)
                .count();
        if (without > 0) {
            reasons.add(new Reason.QuestionsWithoutRubric(
                    (int) without, card.answers().size()));
        }
    }

    private static void notScored(Scorecard card, List<Reason> reasons) {
        card.dimensions().stream()
                .filter(d -> d.score() == null)
                .forEach(d -> reasons.add(new Reason.DimensionNotScored(d.name(), d.weight())));
    }

    /** What each dimension contributes, the most first, then those that could not be scored. */
    private static List<Reason> breakdown(Scorecard card) {
        List<Reason> reasons = new ArrayList<>(card.dimensions().stream()
                .filter(d -> d.score() != null)
                .map(d -> new Reason.Contribution(d.name(), d.score() == null ? 0 : d.score(), d.share()))
                .sorted(Comparator.comparingDouble(Reason.Contribution::points).reversed())
                .toList());
        notScored(card, reasons);
        return reasons;
    }

    /** The answer on which most of the score hangs. */
    private Optional<Reason> mostOfOneAnswer(Scorecard card, double overall) {
        double[] points = tally.points(card);
        int most = -1;
        for (int i = 0; i < points.length; i++) {
            most = points[i] > 0 && (most < 0 || points[i] > points[most]) ? i : most;
        }
        if (most < 0) {
            return Optional.empty();
        }
        AnswerScore answer = card.answers().get(most);
        return Optional.of(new Reason.MostOfOneAnswer(
                answer.answer().question().text(), answer.answer().section(), most, points[most], overall));
    }
}
