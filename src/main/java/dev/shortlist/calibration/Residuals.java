package dev.shortlist.calibration;

import org.jspecify.annotations.Nullable;

/**
 * How far calibrated scores are from people's ratings, as standard deviations in points, measured on candidates that were
 * not learnt from. People's own disagreement is in them: they say where a person's rating would lie.
 *
 * @param answer from answer to answer of a candidate: the root of {@code sRQ^2 + sE^2}
 * @param candidate from candidate to candidate, whose scores are all too high or all too low: {@code sR}; null where too few
 *     candidates have several rated answers to tell; it is then part of {@code answer}
 */
public record Residuals(double answer, @Nullable Double candidate) {
    /** Of candidates with two rated answers or more. */
    private static final int FEWEST_CANDIDATES = 10;

    public Residuals {
        if (!(answer > 0 && answer <= 100) || (candidate != null && !(candidate >= 0 && candidate <= 100))) {
            throw new IllegalArgumentException("expected standard deviations from 0 to 100 points");
        }
    }

    /**
     * By the analysis of variance of one way with groups of unequal size (Searle 1971): within candidates, and between them
     * what is more than that would give.
     *
     * @param errors rating less prediction
     * @param candidates each one's candidate, from 0, never falling
     * @param count how many candidates
     */
    static Residuals of(double[] errors, int[] candidates, int count) {
        double[] sums = new double[count];
        int[] sizes = new int[count];
        double squares = 0;
        double total = 0;
        for (int i = 0; i < errors.length; i++) {
            sums[candidates[i]] += errors[i];
            sizes[candidates[i]]++;
            squares += errors[i] * errors[i];
            total += errors[i];
        }
        int several = 0;
        double ofMeans = 0;
        double ofSizes = 0;
        for (int c = 0; c < count; c++) {
            several += sizes[c] > 1 ? 1 : 0;
            ofMeans += sums[c] * sums[c] / sizes[c];
            ofSizes += (double) sizes[c] * sizes[c];
        }
        int n = errors.length;
        if (several < FEWEST_CANDIDATES) {
            return new Residuals(atLeast(Math.sqrt(squares / n)), null);
        }
        double within = (squares - ofMeans) / (n - count);
        double between = (ofMeans - total * total / n) / (count - 1);
        double size = (n - ofSizes / n) / (count - 1);
        double variance = Math.max(0, (between - within) / size);
        return new Residuals(atLeast(Math.sqrt(within)), Math.min(100, Math.sqrt(variance)));
    }

    /** No score is surer than to a point, and no error of ratings from 0 to 100 is over 100. */
    private static double atLeast(double deviation) {
        return Math.max(1, Math.min(100, deviation));
    }
}
