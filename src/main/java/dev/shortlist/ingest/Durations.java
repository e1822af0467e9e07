package dev.shortlist.ingest;

import dev.shortlist.interview.Notice;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long something took; a form that has two meanings has none. */
final class Durations {
    private static final int LONGEST = 100_000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String HOURS = "(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\\.?";
    private static final String MINUTES = "(?:m|mins?|minutes?|minuten?|minutos?)\\.?";
    private static final String SECONDS = "(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?)\\.?";
    private static final Pattern IN_UNITS = Pattern.compile(
            "(?:(\\d{1,4}) ?" + HOURS + ")?(?:(?:,| and)? ?(\\d{1,6}) ?" + MINUTES + ")?(?:(?:,| and)? ?(\\d{1,7}) ?"
                    + SECONDS + ")?",
            FLAGS);
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,3}) ?h ?(\\d{2})", FLAGS);
    private static final Pattern ISO =
            Pattern.compile("PT(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})(?:\\.\\d+)?S)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)");
    /** Hours and minutes to one, minutes and seconds to another. */
    private static final Pattern TWO_PARTS = Pattern.compile("\\d{1,4}:\\d{2}");

    private final NumberForm numbers;

    Durations(NumberForm numbers) {
        this.numbers = numbers;
    }

    /**
     * Minutes, at least 1; null where they are not recorded, not over 0, or could be two durations, which is noted.
     *
     * @param column minutes or hours, the unit of a number alone
     */
    @Nullable
    Integer minutes(String text, Column column, Set<Notice> notices) throws Refusal {
        boolean hours = column == Column.DURATION_HOURS;
        if (TWO_PARTS.matcher(text).matches()) {
            notices.add(Notice.DURATION_NOT_READ);
            return null;
        }
        Double number = numbers.value(text);
        Double seconds = number == null ? seconds(text) : Double.valueOf(number * (hours ? 3_600 : 60));
        if (seconds == null) {
            throw new Refusal(
                    column,
                    SetAsideCode.NUMBER,
                    "expected " + (hours ? "hours" : "minutes") + ", found a text of " + text.length() + " characters");
        }
        long minutes = StrictMath.round(seconds / 60);
        return minutes < 1 || minutes > LONGEST ? null : (int) minutes;
    }

    private static @Nullable Double seconds(String text) {
        for (Pattern pattern : new Pattern[] {ISO, IN_UNITS, HOURS_AND_MINUTES, CLOCK}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && !text.equals("PT")) {
                double seconds = 0;
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    String part = Objects.requireNonNullElse(matcher.group(group), "0");
                    seconds += Integer.parseInt(part) * StrictMath.pow(60, 3 - group);
                }
                return seconds;
            }
        }
        return null;
    }
}
