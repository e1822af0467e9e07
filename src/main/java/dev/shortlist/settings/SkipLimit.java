package dev.shortlist.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows of a file may be set aside before all of it is.
 *
 * @param rows so many rows; or, as a share, per cent of the file's rows
 * @param share whether it is a share
 */
public record SkipLimit(BigDecimal rows, boolean share) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s*(%?)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A whole number of rows, or per cent from 0 to 100; empty for any other text. */
    public static Optional<SkipLimit> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        boolean share = "%".equals(matcher.group(2));
        boolean sound =
                share ? number.compareTo(ALL) <= 0 : number.stripTrailingZeros().scale() <= 0;
        return sound ? Optional.of(new SkipLimit(number, share)) : Optional.empty();
    }

    /**
     * Whether more rows were set aside than may be.
     *
     * @param setAside rows set aside, 0 or more
     * @param read rows read, those set aside included
     */
    public boolean isExceeded(long setAside, long read) {
        BigDecimal refused = BigDecimal.valueOf(setAside);
        return share
                ? refused.multiply(ALL).compareTo(rows.multiply(BigDecimal.valueOf(read))) > 0
                : refused.compareTo(rows) > 0;
    }

    /** What was expected and what was found, in words. */
    public String exceededBy(long setAside, long read) {
        String most = share ? this + " of the rows" : rows.compareTo(BigDecimal.ONE) == 0 ? "1 row" : this + " rows";
        return "expected at most " + most + " to be set aside, found " + setAside + " of " + read;
    }

    /** As it is written: {@code 5%} or {@code 20}. */
    @Override
    public String toString() {
        return rows.stripTrailingZeros().toPlainString() + (share ? "%" : "");
    }
}
