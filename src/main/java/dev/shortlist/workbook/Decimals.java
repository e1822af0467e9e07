package dev.shortlist.workbook;

import dev.shortlist.scoring.Rounding;

/** Numbers as they are written: fixed decimals, half to even on the decimal digits, {@code .} as the point. */
final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Decimals() {}

    /** A score, 0 to 100, with one decimal. */
    static String score(double score) {
        return fixed(score, 0, 1);
    }

    /** A ratio, 0 to 1, as 0 to 100 with one decimal. */
    static String percent(double ratio) {
        return fixed(ratio, 2, 1);
    }

    /** A ratio, 0 to 1, with four decimals. */
    static String ratio(double ratio) {
        return fixed(ratio, 0, 4);
    }

    /** A number with at most four decimals, without zeros at its end. */
    static String plain(double value) {
        String text = ratio(value).replaceFirst("0+$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * The nearest double with so many decimals, for a cell.
     *
     * @param decimals 0 to 4
     */
    static double rounded(double value, int decimals) {
        return unscaled(value, decimals) / (double) POWERS[decimals];
    }

    private static String fixed(double value, int shift, int decimals) {
        long unscaled = shifted(value, shift, decimals);
        long magnitude = Math.abs(unscaled);
        String digits = Long.toString(POWERS[decimals] + magnitude % POWERS[decimals]);
        return (unscaled < 0 ? "-" : "") + magnitude / POWERS[decimals] + "." + digits.substring(1);
    }

    private static long unscaled(double value, int decimals) {
        return shifted(value, 0, decimals);
    }

    private static long shifted(double value, int shift, int decimals) {
        double scaled = value * POWERS[shift + decimals];
        if (!(Math.abs(scaled) < 1e15)) {
            throw new IllegalArgumentException("expected a number under 1e15, found " + value);
        }
        return Rounding.unscaled(value, shift + decimals);
    }
}
