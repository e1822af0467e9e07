package dev.shortlist.calibration;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far calibrated scores are from people's ratings, as standard deviations in points, measured on candidates that were
 * not learnt from. People's own disagreement is in them: they say where a person's rating would lie.
 *
 * @param answer from answer to answer of a candidate: the root of {@code sRQ^2 + sE^2}
 * @param candidate by which a candidate's scores are all too high or all too low: what candidates differ by, {@code sR}, and how
 *     far the questions learnt from leave the level open for others, {@code sQ / sqrt(questions)}; null where neither can be told
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
     * @param candidates each one's candidate, from 0
     * @param questions each one's question, from 0
     */
    static Residuals of(double[] errors, int[] candidates, int[] questions) {
        Between byQuestion = Between.of(errors, questions);
        double open = byQuestion.groups() < 2 ? 0 : byQuestion.variance() / byQuestion.groups();
        Between byCandidate = Between.of(errors, candidates);
        if (byCandidate.several() < FEWEST_CANDIDATES) {
            return new Residuals(
                    atLeast(Math.sqrt(byCandidate.all())), open == 0 ? null : Double.valueOf(Math.sqrt(open)));
        }
        return new Residuals(
                atLeast(Math.sqrt(byCandidate.within())), Math.min(100, Math.sqrt(byCandidate.variance() + open)));
    }

    /**
     * An analysis of variance.
     *
     * @param groups how many groups there are
     * @param several how many have two errors and more
     * @param all the mean square
     * @param within the mean square within groups
     * @param variance between groups what is more than that would give
     */
    private record Between(int groups, int several, double all, double within, double variance) {
        static Between of(double[] errors, int[] groups) {
            int count = Arrays.stream(groups).max().orElse(-1) + 1;
            double[] sums = new double[count];
            int[] sizes = new int[count];
            double squares = 0;
            double total = 0;
            for (int i = 0; i < errors.length; i++) {
                sums[groups[i]] += errors[i];
                sizes[groups[i]]++;
                squares += errors[i] * errors[i];
                total += errors[i];
            }
            int several = 0;
            double ofMeans = 0;
            double ofSizes = 0;
            for (int g = 0; g < count; g++) {
                several += sizes[g] > 1 ? 1 : 0;
                ofMeans += sums[g] * sums[g] / sizes[g];
                ofSizes += (double) sizes[g] * sizes[g];
            }
            int n = errors.length;
            if (several == 0 || count < 2) {
                return new Between(count, several, squares / n, squares / n, 0);
            }
            double within = (squares - ofMeans) / (n - count);
            double between = (ofMeans - total * total / n) / (count - 1);
            double size = (n - ofSizes / n) / (count - 1);
            return new Between(count, several, squares / n, within, Math.max(0, (between - within) / size));
        }
    }

    /** No score is surer than to a point, and no error of ratings from 0 to 100 is over 100. */
    private static double atLeast(double deviation) {
        return Math.max(1, Math.min(100, deviation));
    }
}
