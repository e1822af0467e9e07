package dev.shortlist.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How scores are rounded: half to even, on the decimal number a reader sees and not on its binary neighbour. */
public final class Rounding {
    /** Far finer than any score, far coarser than the error of a sum of doubles. */
    private static final int NOISE_DECIMALS = 9;

    private static final double[] POWERS = {1, 10, 100};
    private static final double MOST_EXACT = 1e12;
    /** From the nearest number of so many decimals; the tie is at .5. */
    private static final double CLEAR_OF_A_TIE = .49;

    private Rounding() {}

    /** A score as it is shown in words: 32.5 is 32, 33.5 is 34. */
    public static int whole(double score) {
        return decimal(score, 0).intValueExact();
    }

    /** A score to one decimal: 54.95 is 55.0, 54.85 is 54.8. */
    public static double tenth(double score) {
        return decimal(score, 1).doubleValue();
    }

    /** A score in tenths: 54.85 is 548. */
    public static int tenths(double score) {
        return decimal(score, 1).unscaledValue().intValueExact();
    }

    /** A standard error in hundredths: 8.938 is 894. */
    public static int hundredths(double error) {
        return decimal(error, 2).unscaledValue().intValueExact();
    }

    private static BigDecimal decimal(double value, int decimals) {
        double scaled = value * POWERS[decimals];
        // so far from a tie the digits need not be looked at, which takes ten times as long
        if (Math.abs(scaled) < MOST_EXACT && Math.abs(scaled - Math.rint(scaled)) < CLEAR_OF_A_TIE) {
            return BigDecimal.valueOf((long) Math.rint(scaled), decimals);
        }
        return BigDecimal.valueOf(value)
                .setScale(NOISE_DECIMALS, RoundingMode.HALF_EVEN)
                .setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
