package dev.shortlist.scoring;

import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Rubric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The probability that people would put an answer in the band in which its calibrated score puts it. */
final class AnswerConfidence {
    private final List<Band> bands;

    AnswerConfidence(Rubric rubric) {
        bands = rubric.bands();
    }

    /**
     * The probability, 0 to 1; null where nothing is known of how far people would differ: without a calibration, and for what
     * people rated themselves.
     *
     * @param score 0 to 100
     * @param calibrated how the words' score was calibrated; null where it was not, or where a rating counts
     */
    @Nullable
    Double of(@Nullable Double score, @Nullable Calibrated calibrated) {
        return score == null || calibrated == null
                ? null
                : Double.valueOf(sameBand(score, Uncertainty.ofOneAnswer(calibrated)));
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
