package dev.shortlist.calibration;

import dev.shortlist.agreement.Correlation;
import dev.shortlist.agreement.Deviation;
import dev.shortlist.agreement.Kappa;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How well predictions agree with people's ratings.
 *
 * @param r Pearson's; empty for a constant and for under 3
 * @param rmse in points
 * @param kappa with quadratic weights, in the five levels that 0, 25, 50, 75 and 100 are the middles of
 */
public record Scores(OptionalDouble r, OptionalDouble rmse, OptionalDouble kappa) {
    private static final double LEVEL = 25;

    static Scores of(double[] predicted, double[] ratings) {
        return of(predicted, new double[ratings.length], ratings);
    }

    /**
     * Of predictions that were learnt fold by fold: r is of what they say beyond the mean of their fold's ratings. A fold of
     * good answers is predicted by the worse others, and of few answers that alone would make r fall below 0.
     */
    static Scores of(double[] predicted, double[] mean, double[] ratings) {
        return new Scores(
                r(predicted, mean, ratings),
                Deviation.rmse(predicted, ratings),
                Kappa.quadratic(levels(predicted), levels(ratings)));
    }

    static OptionalDouble r(double[] predicted, double[] mean, double[] ratings) {
        double[] beyond = new double[predicted.length];
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = predicted[i] - mean[i];
        }
        return Correlation.pearson(beyond, ratings);
    }

    /** A constant that differs from fold to fold is still no more than a constant. */
    static Scores ofConstant(double[] predicted, double[] ratings) {
        return new Scores(OptionalDouble.empty(), Deviation.rmse(predicted, ratings), OptionalDouble.of(0));
    }

    static int[] levels(double[] points) {
        return Arrays.stream(points).mapToInt(p -> (int) Math.rint(p / LEVEL)).toArray();
    }
}
