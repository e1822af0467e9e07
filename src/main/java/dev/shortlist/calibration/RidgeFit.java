package dev.shortlist.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Weights of the sub-scores, at least 0, shrunk towards the defaults (ridge regression, Hoerl and Kennard 1970, with a mean
 * that is not 0): the least {@code sum (y - a - sum w_j x_j)^2 + 80 sum var_j (w_j - d_j)^2}, where the defaults d are the
 * shrunk line's slope for the default score and 0 for the others. The best of all sets of weights that are not 0 is taken,
 * which for six is exact and always the same.
 */
final class RidgeFit {
    /** Ratings that the belief in the defaults is worth: as many as are needed to doubt them at all. */
    private static final double PRIOR_RATINGS = 80;

    private final double[][] products = new double[Features.COUNT][Features.COUNT];
    private final double[] withRatings = new double[Features.COUNT];
    private final double[] means = new double[Features.COUNT];
    private final double[] defaults = new double[Features.COUNT];
    private final double[] penalties = new double[Features.COUNT];
    private final double meanRating;

    private RidgeFit(double[][] rows, double[] y) {
        meanRating = LineFit.mean(y);
        for (int j = 0; j < means.length; j++) {
            means[j] = LineFit.mean(column(rows, j));
        }
        for (int i = 0; i < rows.length; i++) {
            add(rows[i], y[i] - meanRating);
        }
        defaults[0] = LineFit.of(column(rows, 0), y).slope();
        for (int j = 0; j < means.length; j++) {
            penalties[j] = PRIOR_RATINGS * products[j][j] / rows.length;
        }
    }

    private static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(r -> r[j]).toArray();
    }

    private void add(double[] row, double rating) {
        for (int j = 0; j < row.length; j++) {
            double one = row[j] - means[j];
            withRatings[j] += one * rating;
            for (int k = 0; k < row.length; k++) {
                products[j][k] += one * (row[k] - means[k]);
            }
        }
    }

    /**
     * The weights.
     *
     * @param rows the features' columns of each answer, at least one answer
     * @param y ratings, as many
     */
    static Mapping.Weighted of(double[][] rows, double[] y) {
        RidgeFit fit = new RidgeFit(rows, y);
        double[] weights = fit.best();
        double intercept = fit.meanRating;
        for (int j = 0; j < weights.length; j++) {
            intercept -= weights[j] * fit.means[j];
        }
        List<Double> kept = DoubleStream.of(weights).boxed().toList();
        return new Mapping.Weighted(intercept, kept);
    }

    private double[] best() {
        double[] best = new double[means.length];
        double least = loss(best);
        for (int set = 1; set < 1 << means.length; set++) {
            double[] weights = new double[means.length];
            if (solve(set, weights) && loss(weights) < least) {
                best = weights;
                least = loss(weights);
            }
        }
        return best;
    }

    /** The penalised loss, less the ratings' own sum of squares. */
    private double loss(double[] weights) {
        double loss = 0;
        for (int j = 0; j < weights.length; j++) {
            loss -= 2 * weights[j] * withRatings[j];
            for (int k = 0; k < weights.length; k++) {
                loss += weights[j] * products[j][k] * weights[k];
            }
            loss += penalties[j] * (weights[j] - defaults[j]) * (weights[j] - defaults[j]);
        }
        return loss;
    }

    /** The weights of a set's members, the others 0; false where one is under 0 or has no variance to be learnt from. */
    private boolean solve(int set, double[] weights) {
        int[] members = new int[Integer.bitCount(set)];
        for (int j = 0, at = 0; j < means.length; j++) {
            if ((set >> j & 1) == 1) {
                members[at++] = j;
            }
        }
        double[][] system = new double[members.length][members.length + 1];
        for (int a = 0; a < members.length; a++) {
            int j = members[a];
            if (penalties[j] <= 0) {
                return false;
            }
            for (int b = 0; b < members.length; b++) {
                system[a][b] = products[j][members[b]];
            }
            system[a][a] += penalties[j];
            system[a][members.length] = withRatings[j] + penalties[j] * defaults[j];
        }
        double[] solution = LinearSystem.solve(system);
        for (int a = 0; a < members.length; a++) {
            weights[members[a]] = solution[a];
        }
        return DoubleStream.of(solution).allMatch(w -> w >= 0);
    }
}
