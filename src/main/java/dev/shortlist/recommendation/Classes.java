package dev.shortlist.recommendation;

import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.scoring.NormalCurve;
import dev.shortlist.scoring.Rounding;
import org.jspecify.annotations.Nullable;

/** The classes between a policy's cuts; a score on a cut is in the class above it. */
final class Classes {
    private final HiringPolicy policy;

    Classes(HiringPolicy policy) {
        this.policy = policy;
    }

    /** The class of an overall score, rounded to one decimal. */
    Recommendation of(double overall) {
        if (overall >= policy.strongHire()) {
            return Recommendation.STRONG_HIRE;
        }
        if (overall >= policy.hire()) {
            return Recommendation.HIRE;
        }
        return overall >= policy.hold() ? Recommendation.HOLD : Recommendation.DO_NOT_HIRE;
    }

    /** The score at which a class begins, 0 to 100. */
    double from(Recommendation recommendation) {
        return switch (recommendation) {
            case STRONG_HIRE -> policy.strongHire();
            case HIRE -> policy.hire();
            case HOLD -> policy.hold();
            case DO_NOT_HIRE, NEEDS_CALIBRATION, INSUFFICIENT_EVIDENCE -> 0;
        };
    }

    /** The score at which the class above begins; null where there is none. */
    @Nullable
    Double to(Recommendation recommendation) {
        return switch (recommendation) {
            case STRONG_HIRE, NEEDS_CALIBRATION, INSUFFICIENT_EVIDENCE -> null;
            case HIRE -> policy.strongHire();
            case HOLD -> policy.hire();
            case DO_NOT_HIRE -> policy.hold();
        };
    }

    /** How far a score is above the nearest cut-off, in points to one decimal; below it is less than 0. */
    double pointsToCutOff(double overall) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double cutOff : policy.cuts()) {
            double points = Rounding.tenth(overall - cutOff);
            nearest = Math.abs(points) < Math.abs(nearest) ? points : nearest;
        }
        return nearest;
    }

    /**
     * The probability that a score so measured falls in a class, 0 to 1. What a limit took down to Hold stays there however high
     * the score.
     *
     * @param byScore the class without limits
     */
    double probability(Recommendation recommendation, Recommendation byScore, double overall, double standardError) {
        return recommendation == byScore
                ? probability(recommendation, overall, standardError)
                : NormalCurve.between(overall, standardError, from(recommendation), Double.POSITIVE_INFINITY);
    }

    private double probability(Recommendation recommendation, double overall, double standardError) {
        Double end = to(recommendation);
        return NormalCurve.between(
                overall,
                standardError,
                recommendation == Recommendation.DO_NOT_HIRE ? Double.NEGATIVE_INFINITY : from(recommendation),
                end == null ? Double.POSITIVE_INFINITY : end);
    }
}
