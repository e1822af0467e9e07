package dev.shortlist.agreement;

/** Sums over a column of numbers, always from its first row to its last: another order would be other bits. */
final class Column {
    /** Deviations under this share of the largest number are the error of a sum, not variance. */
    private static final double NOISE = 1e-12;

    private Column() {}

    static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }

    /** The sum of the products of both columns' deviations from their means. */
    static double products(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum;
    }

    static boolean varies(double[] column) {
        double mean = column.length == 0 ? 0 : mean(column);
        double largest = 0;
        double farthest = 0;
        for (double value : column) {
            largest = Math.max(largest, Math.abs(value));
            farthest = Math.max(farthest, Math.abs(value - mean));
        }
        return farthest > NOISE * largest;
    }

    /** Two columns that are not of one length are a mistake of the caller. */
    static void checkSameLength(int one, int other) {
        if (one != other) {
            throw new IllegalArgumentException("expected columns of one length, found " + one + " and " + other);
        }
    }
}
