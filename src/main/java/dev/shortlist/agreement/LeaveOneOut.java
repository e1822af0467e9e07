package dev.shortlist.agreement;

import java.util.OptionalDouble;

/**
 * How far simple guesses are from numbers, each number guessed from all the others: what a score has to beat. A guess from
 * all numbers would know the one it guesses.
 */
public final class LeaveOneOut {
    /** A row that alone decides where the line goes through it has no error to tell. */
    private static final double ALONE = 1e-9;

    private LeaveOneOut() {}

    /** The root mean squared error of always guessing the mean of the others; empty under 2 rows. */
    public static OptionalDouble errorOfTheMean(double[] y) {
        if (y.length < 2) {
            return OptionalDouble.empty();
        }
        double left = y.length / (y.length - 1.0);
        return OptionalDouble.of(left * Math.sqrt(Column.products(y, y) / y.length));
    }

    /**
     * The root mean squared error of the least-squares line of the others, by {@code e / (1 - h)} with the row's residual
     * and its leverage (Allen 1974, PRESS).
     *
     * @return empty under 3 rows, where x has no variance, and where the others of a row have none
     */
    public static OptionalDouble errorOfTheLine(double[] x, double[] y) {
        Column.checkSameLength(x.length, y.length);
        if (x.length < 3 || !Column.varies(x)) {
            return OptionalDouble.empty();
        }
        double meanOfX = Column.mean(x);
        double meanOfY = Column.mean(y);
        double spread = Column.products(x, x);
        double slope = Column.products(x, y) / spread;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double fromMean = x[i] - meanOfX;
            double left = 1 - 1.0 / x.length - fromMean * fromMean / spread;
            if (left < ALONE) {
                return OptionalDouble.empty();
            }
            double error = (y[i] - meanOfY - slope * fromMean) / left;
            sum += error * error;
        }
        return OptionalDouble.of(Math.sqrt(sum / x.length));
    }
}
