package dev.shortlist.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files and messages have them. */
final class Numbers {
    /** Few enough digits for an int. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Numbers() {}

    /** Without an exponent and without zeros at its end. */
    static String shown(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A whole number of ASCII digits, at most nine. */
    static Optional<Integer> whole(String value) {
        return WHOLE.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
