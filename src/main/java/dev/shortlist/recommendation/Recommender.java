package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.NormalCurve;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies a rubric's hiring policy to a scorecard.
 *
 * <ol>
 *   <li>Without a rubric for the position, or without enough evidence there is no recommendation ({@link EvidenceRules}).
 *   <li>The overall score, rounded to one decimal, falls in a class by the cuts ({@link Classes}).
 *   <li>A limit takes it down to Hold and no further ({@link LimitRules}).
 *   <li>The confidence is the probability of that class, capped ({@link ConfidenceRules}).
 *   <li>A person is asked to look where a rule says so ({@link ReviewRules}).
 * </ol>
 */
public final class Recommender {
    private final Classes classes;
    private final EvidenceRules evidence;
    private final LimitRules limits;
    private final ReviewRules reviews;
    private final WhatIf whatIf;
    private final boolean without;

    /** A recommender by a rubric's policy. Immutable: one instance serves all threads. */
    public Recommender(Rubric rubric) {
        classes = new Classes(rubric.policy());
        evidence = new EvidenceRules(rubric.policy());
        limits = new LimitRules(rubric.policy());
        reviews = new ReviewRules(rubric.policy());
        whatIf = new WhatIf(rubric, this::classify);
        without = rubric.isNone();
    }

    /** The advice on the candidate of a scorecard that was made by the same rubric. */
    public Decision decide(Scorecard card) {
        if (without) {
            String position = card.interview().position();
            return decision(card, Recommendation.INSUFFICIENT_EVIDENCE, null, List.of(new Reason.NoRubric(position)));
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
        reasons.addAll(breakdown(card));
        reasons.addAll(whatIf.enough(card, c -> evidence.missing(c).isEmpty()));
        return decision(card, Recommendation.INSUFFICIENT_EVIDENCE, null, reasons);
    }

    private Decision recommend(Scorecard card, double overall, double error) {
        Recommendation byScore = classes.of(overall);
        List<Reason> reached = limits.reached(card, byScore);
        Recommendation recommendation = limited(byScore, reached);
        boolean demoted = recommendation != byScore;
        double probability = demoted
                ? NormalCurve.between(overall, error, classes.from(recommendation), Double.POSITIVE_INFINITY)
                : classes.probability(recommendation, overall, error);
        List<Reason> reasons = new ArrayList<>(breakdown(card));
        reasons.add(new Reason.ClassifiedBy(overall, byScore, classes.from(byScore), classes.to(byScore)));
        reasons.addAll(reached);
        reasons.addAll(whatIf.changes(card, recommendation));
        return decision(card, recommendation, ConfidenceRules.capped(card, probability), reasons);
    }

    private Decision decision(
            Scorecard card, Recommendation recommendation, @Nullable Confidence confidence, List<Reason> reasons) {
        ReviewRules.Outcome outcome = new ReviewRules.Outcome(card, recommendation, reasons);
        return new Decision(recommendation, confidence, reasons, reviews.reviews(outcome));
    }

    /** The class of a scorecard that has an overall score. */
    private Recommendation classify(Scorecard card) {
        Double overall = card.overall();
        Recommendation byScore = classes.of(overall == null ? 0 : overall);
        return limited(byScore, limits.reached(card, byScore));
    }

    private static Recommendation limited(Recommendation byScore, List<Reason> reached) {
        boolean aboveHold = byScore.compareTo(Recommendation.HOLD) < 0;
        return aboveHold && !reached.isEmpty() ? Recommendation.HOLD : byScore;
    }

    /** What each dimension contributes, the most first, then those that could not be scored. */
    private static List<Reason> breakdown(Scorecard card) {
        List<Reason.Contribution> contributions = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        card.dimensions().forEach(d -> {
            Double score = d.score();
            if (score == null) {
                reasons.add(new Reason.DimensionNotScored(d.name(), d.weight()));
            } else {
                contributions.add(new Reason.Contribution(d.name(), score, d.share()));
            }
        });
        contributions.sort(
                Comparator.comparingDouble(Reason.Contribution::points).reversed());
        reasons.addAll(0, contributions);
        return reasons;
    }
}
