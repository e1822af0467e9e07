package dev.shortlist.workbook;

import org.jspecify.annotations.Nullable;

/** Scores of 0 to 100 to one decimal, counted per tenth: 4 kB, however many there are, and exact quantiles. */
final class Distribution {
    private static final int TENTHS = 10;
    private static final int HIGHEST = 100 * TENTHS;

    private final int[] counts = new int[HIGHEST + 1];
    private final Spread spread = new Spread();

    void add(double score) {
        double rounded = Decimals.rounded(score, 1);
        counts[(int) Math.rint(rounded * TENTHS)]++;
        spread.add(rounded);
    }

    Spread spread() {
        return spread;
    }

    /**
     * The score below which a share of them lies, between two scores by a straight line, as Excel's QUARTILE.INC has it.
     *
     * @param share 0 to 1; 0 is the lowest score, .5 the median, 1 the highest
     * @return null for no scores
     */
    @Nullable
    Double quantile(double share) {
        if (spread.count() == 0) {
            return null;
        }
        double place = share * (spread.count() - 1);
        long below = (long) Math.floor(place);
        double lower = at(below);
        double upper = at(Math.min(below + 1, spread.count() - 1));
        return lower + (place - below) * (upper - lower);
    }

    /** The score at a place among all of them in order, from 0. */
    private double at(long place) {
        long passed = 0;
        int tenth = 0;
        while (passed + counts[tenth] <= place) {
            passed += counts[tenth++];
        }
        return tenth / (double) TENTHS;
    }
}
