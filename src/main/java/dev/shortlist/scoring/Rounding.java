package dev.shortlist.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How scores are rounded: half to even, on the decimal number a reader sees and not on its binary neighbour. */
public final class Rounding {
    /** Far finer than any score, far coarser than the error of a sum of doubles. */
    private static final int NOISE_DECIMALS = 9;

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double MOST_EXACT = 1e12;
    /** From the nearest number of so many decimals; the tie is at .5. */
    private static final double CLEAR_OF_A_TIE = .49;

    private Rounding() {}

    /** A score as it is shown in words: 32.5 is 32, 33.5 is 34. */
    public static int whole(double score) {
        return withoutNoise(score, 0);
    }

    /** A score to one decimal: 54.95 is 55.0, 54.85 is 54.8. */
    public static double tenth(double score) {
        return withoutNoise(score, 1) / 10.0;
    }

    /** A score in tenths: 54.85 is 548. */
    public static int tenths(double score) {
        return withoutNoise(score, 1);
    }

    /** A standard error in hundredths: 8.938 is 894. */
    public static int hundredths(double error) {
        return withoutNoise(error, 2);
    }

    /**
     * A number without its point, half to even on the digits that a double is written with: 2.5 to no decimal is 2, 0.125 to
     * two is 12.
     *
     * @param decimals that are kept, 0 to 6
     */
    public static long unscaled(double value, int decimals) {
        double scaled = value * POWERS[decimals];
        return isClearOfATie(scaled)
                ? (long) Math.rint(scaled)
                : unscaled(BigDecimal.valueOf(value), decimals).longValueExact();
    }

    private static int withoutNoise(double value, int decimals) {
        double scaled = value * POWERS[decimals];
        return isClearOfATie(scaled)
                ? Math.toIntExact((long) Math.rint(scaled))
                : unscaled(BigDecimal.valueOf(value).setScale(NOISE_DECIMALS, RoundingMode.HALF_EVEN), decimals)
                        .intValueExact();
    }

    private static BigInteger unscaled(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue();
    }

    /** Then the digits need not be looked at, which takes ten times as long. */
    private static boolean isClearOfATie(double scaled) {
        return Math.abs(scaled) < MOST_EXACT && Math.abs(scaled - Math.rint(scaled)) < CLEAR_OF_A_TIE;
    }
}
