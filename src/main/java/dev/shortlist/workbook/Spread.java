package dev.shortlist.workbook;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Mean and standard deviation of numbers that come one by one. The numbers are taken to three decimals and summed as whole
 * thousandths, so the sums are exact: no order of the numbers, however unlucky, can show in a result.
 */
final class Spread {
    private static final double UNIT = 1_000;

    private long count;
    private long sum;
    private long squares;

    /** Adds a number, -1,000,000 to 1,000,000 so that millions of them have room. */
    void add(double value) {
        addUnits(units(value));
    }

    private void addUnits(long units) {
        count++;
        sum = Math.addExact(sum, units);
        squares = Math.addExact(squares, Math.multiplyExact(units, units));
    }

    /** The number in whole thousandths, half to even. */
    static long units(double value) {
        return (long) Math.rint(value * UNIT);
    }

    long count() {
        return count;
    }

    /** Null for no numbers. */
    @Nullable
    Double mean() {
        return count == 0 ? null : sum / (double) count / UNIT;
    }

    /** The sample's standard deviation, by n - 1; null under two numbers. */
    @Nullable
    Double deviation() {
        if (count < 2) {
            return null;
        }
        return Math.sqrt(products(count, sum, sum, squares) / ((double) count * (count - 1))) / UNIT;
    }

    /** n times the sum of the products about the means: {@code n Sum(xy) - Sum(x) Sum(y)}, exact until it is a double. */
    static double products(long count, long x, long y, long xy) {
        BigInteger all = BigInteger.valueOf(count).multiply(BigInteger.valueOf(xy));
        return all.subtract(BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)))
                .doubleValue();
    }
}
