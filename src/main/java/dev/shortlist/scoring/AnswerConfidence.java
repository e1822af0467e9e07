package dev.shortlist.scoring;

import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Rubric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The probability that an answer, scored again, falls in the same band. */
final class AnswerConfidence {
    /** No score of one answer is surer, whoever gave it. */
    private static final double MOST = .95;

    private static final double ONE_RATER = .90;
    private static final double TEXT = .75;

    private final List<Band> bands;

    AnswerConfidence(Rubric rubric) {
        bands = rubric.bands();
    }

    /**
     * The probability, 0 to 1, capped.
     *
     * @param score 0 to 100
     * @param raters how many raters it rests on
     * @param byPeople whether they are all people
     * @param calibrated how the words' score was calibrated; null where it was not
     */
    double of(double score, int raters, boolean byPeople, @Nullable Calibrated calibrated) {
        double cap = byPeople || calibrated != null ? raters > 1 ? MOST : ONE_RATER : TEXT;
        double error = calibrated == null || byPeople || raters > 1
                ? Uncertainty.ofOneAnswer(raters)
                : Uncertainty.ofOneAnswer(calibrated);
        return Math.min(cap, sameBand(score, error));
    }

    private double sameBand(double score, double error) {
        double above = Double.POSITIVE_INFINITY;
        for (Band band : bands.subList(0, Math.max(0, bands.size() - 1))) {
            if (score >= band.atLeast()) {
                return NormalCurve.between(score, error, band.atLeast(), above);
            }
            above = band.atLeast();
        }
        return NormalCurve.between(score, error, Double.NEGATIVE_INFINITY, above);
    }
}
