package dev.shortlist.calibration;

import dev.shortlist.agreement.SplitMix;

/**
 * How often ratings that have nothing to do with the answers would go with the scores as well as these do: a permutation
 * test (Fisher 1935; Phipson and Smyth 2010 for counting the real order too), one-sided. Candidates keep their ratings
 * together and in order, so that neither a strict rater nor a hard question looks like skill.
 */
final class Chance {
    private static final int PERMUTATIONS = 1999;
    private static final double NOISE = 1e-9;

    private Chance() {}

    /** The probability, over 0 and at most 1. */
    static double of(RatedSet set, long seed) {
        double[] scores = centred(set.scores());
        double[] ratings = set.ratings();
        int[] candidates = set.candidates();
        int[] starts = starts(candidates, set.candidateCount());
        double real = product(scores, ratings);
        double tolerance = NOISE * Math.abs(real);
        SplitMix random = new SplitMix(seed);
        int asGood = 1;
        for (int i = 0; i < PERMUTATIONS; i++) {
            double[] permuted = permuted(ratings, starts, random.shuffled(set.candidateCount()));
            asGood += product(scores, permuted) >= real - tolerance ? 1 : 0;
        }
        return (double) asGood / (PERMUTATIONS + 1);
    }

    private static int[] starts(int[] candidates, int count) {
        int[] starts = new int[count + 1];
        starts[count] = candidates.length;
        for (int i = candidates.length - 1; i >= 0; i--) {
            starts[candidates[i]] = i;
        }
        return starts;
    }

    private static double[] permuted(double[] ratings, int[] starts, int[] order) {
        double[] permuted = new double[ratings.length];
        int at = 0;
        for (int candidate : order) {
            int length = starts[candidate + 1] - starts[candidate];
            System.arraycopy(ratings, starts[candidate], permuted, at, length);
            at += length;
        }
        return permuted;
    }

    private static double[] centred(double[] column) {
        double mean = LineFit.mean(column);
        double[] centred = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            centred[i] = column[i] - mean;
        }
        return centred;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
