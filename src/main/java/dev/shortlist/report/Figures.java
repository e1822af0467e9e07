package dev.shortlist.report;

import dev.shortlist.scoring.Rounding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as the report shows them, whatever the machine's locale and zone. */
final class Figures {
    /** Keeps a number and its unit on one line. */
    private static final String NO_BREAK = "\u00a0";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Figures() {}

    /** A score as it is banded and classified: one decimal, half to even. */
    static double rounded(double value) {
        return decimal(value, 1).doubleValue();
    }

    /** With exactly one decimal. */
    static String one(double value) {
        return decimal(value, 1).toPlainString();
    }

    /** With exactly two decimals. */
    static String two(double value) {
        return decimal(value, 2).toPlainString();
    }

    /** Without decimals, half to even: 32.5 is 32. */
    static String whole(double value) {
        return decimal(value, 0).toPlainString();
    }

    /** With as many decimals as it has, at most two: 55, 0.5, 67.25. */
    static String plain(double value) {
        return decimal(value, 2).stripTrailingZeros().toPlainString();
    }

    /** With as many decimals as it has, at most three: a factor to calculate with. */
    static String exact(double value) {
        return decimal(value, 3).stripTrailingZeros().toPlainString();
    }

    /**
     * A percentage without decimals.
     *
     * @param share 0 to 1
     */
    static String percent(double share) {
        return decimal(share * 100, 0).toPlainString() + NO_BREAK + "%";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(Rounding.unscaled(value, places), places);
    }
}
