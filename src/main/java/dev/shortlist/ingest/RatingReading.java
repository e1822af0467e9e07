package dev.shortlist.ingest;

import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a person rated; the top of a scale is declared or in the data, never guessed from it. */
final class RatingReading {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
    private static final Pattern RATING =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?)(?:\\s*/\\s*(\\d{1,9}(?:\\.\\d{1,20})?))?");

    private final @Nullable Double declaredMaximum;

    /** With the top of the scale that is declared for the file; null where none is. */
    RatingReading(@Nullable Double declaredMaximum) {
        this.declaredMaximum = declaredMaximum;
    }

    /**
     * A rating.
     *
     * @param text as written, without spaces at its ends
     * @param maximum the top of the scale as another cell or the header has it; empty where none does
     * @param rater who rated; empty where nobody is named
     * @return null where nothing was rated
     */
    @Nullable
    Rating read(String text, String maximum, String rater, Set<Notice> notices) throws Refusal {
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = RATING.matcher(text);
        if (!matcher.matches()) {
            throw notANumber(Column.RATING, "a number such as 4 or 4/5", text);
        }
        double value = Double.parseDouble(Objects.requireNonNull(matcher.group(1)));
        Double top = top(maximum, matcher.group(2));
        if (top == null) {
            notices.add(Notice.RATING_WITHOUT_SCALE);
        } else if (value > top) {
            throw new Refusal(
                    Column.RATING, SetAsideCode.NUMBER, "expected at most the scale's maximum, found a higher rating");
        }
        return new Rating(value, top, rater);
    }

    /** Whether a text is a rating whose scale it says itself, such as {@code 4/5} or {@code strong_yes}. */
    boolean saysItsScale(String text) {
        Matcher matcher = RATING.matcher(text);
        return matcher.matches() && matcher.group(2) != null;
    }

    /** Whether a text is a plain number. */
    boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }

    private @Nullable Double top(String elsewhere, @Nullable String inRating) throws Refusal {
        String text = inRating == null ? elsewhere : inRating;
        if (text.isEmpty()) {
            return declaredMaximum;
        }
        if (!DECIMAL.matcher(text).matches() || Double.parseDouble(text) <= 0) {
            throw notANumber(inRating == null ? Column.RATING_MAX : Column.RATING, "a scale's maximum over 0", text);
        }
        return Double.valueOf(text);
    }

    private static Refusal notANumber(Column column, String expected, String found) {
        return new Refusal(
                column,
                SetAsideCode.NUMBER,
                "expected " + expected + ", found a text of " + found.length() + " characters");
    }
}
