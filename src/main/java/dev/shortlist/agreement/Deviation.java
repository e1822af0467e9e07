package dev.shortlist.agreement;

import java.util.OptionalDouble;

/** How far numbers are from those they stand for, in their own unit. */
public final class Deviation {
    private Deviation() {}

    /** The root of the mean squared difference, 0 and more; empty for no rows. */
    public static OptionalDouble rmse(double[] found, double[] expected) {
        Column.checkSameLength(found.length, expected.length);
        if (found.length == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += (found[i] - expected[i]) * (found[i] - expected[i]);
        }
        return OptionalDouble.of(Math.sqrt(sum / found.length));
    }
}
