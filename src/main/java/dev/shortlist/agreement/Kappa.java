package dev.shortlist.agreement;

import java.util.OptionalDouble;

/** Agreement in levels, beyond that of chance. */
public final class Kappa {
    private Kappa() {}

    /**
     * Cohen's kappa with quadratic weights (Cohen 1968): 1 less the mean squared difference of the levels over that of all
     * pairs of a level of one and a level of the other. At most 1; 0 for chance. Exact in whole numbers until the last
     * quotient, and independent of how many levels there are.
     *
     * @param one levels, each -1000 to 1000
     * @param other levels of the same rows
     * @throws ArithmeticException where the sums pass 63 bits: over a million rows of the highest levels
     * @return empty for no rows, and where both have one and the same level throughout
     */
    public static OptionalDouble quadratic(int[] one, int[] other) {
        Column.checkSameLength(one.length, other.length);
        long sum = 0;
        long sumOfOther = 0;
        long squares = 0;
        long differences = 0;
        for (int i = 0; i < one.length; i++) {
            long a = one[i];
            long b = other[i];
            sum += a;
            sumOfOther += b;
            squares += a * a + b * b;
            differences += (a - b) * (a - b);
        }
        long byChance = Math.multiplyExact((long) one.length, squares) - 2 * sum * sumOfOther;
        return byChance == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (double) Math.multiplyExact((long) one.length, differences) / byChance);
    }
}
