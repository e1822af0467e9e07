package dev.shortlist.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text can mean as a day.
 *
 * @param dayFirst the day if the day of the month comes before the month; null where there is no such day
 * @param monthFirst the day if the month comes first; null where there is no such day
 * @param time the time of day in ISO 8601, with its offset; empty where there is none; null where it cannot be read
 */
record WrittenDate(
        @Nullable LocalDate dayFirst,
        @Nullable LocalDate monthFirst,
        @Nullable String time) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(\\d{4})";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(|[T ].*)", Pattern.DOTALL);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})(|[T, ].*)");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR + "(|[T, ].*)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR + "(|[T, ].*)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "(|[T, ].*)", FLAGS);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ -]?(?:de |of )?(\\p{L}+)\\.?,?[ -](?:de |del )?" + YEAR
                    + "(|[T, ].*)",
            FLAGS);
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(?:am|le|el) )?(\\p{L}+)\\.?,? (?:den |the |le )?(.*)", FLAGS);
    private static final Pattern TIME = Pattern.compile(
            "(?:[T, ]+)(?:(?:at|um|à|a las) )?(\\d{1,2})(?::|h)(\\d{2})(?::(\\d{2}(?:[.,]\\d{1,9})?))?(?: ?([ap])\\.? ?m\\.?)?"
                    + "(?: ?(?:uhr|h))?(?: ?(Z|UTC|GMT))?(?: ?([+-])(\\d{1,2})(?::?(\\d{2}))?)?( ?\\p{L}{2,5})?(?: ?\\([^)]*\\))?",
            FLAGS);

    private static final WrittenDate NONE = new WrittenDate(null, null, null);

    /** What a text without spaces at its ends can mean. */
    static WrittenDate of(String written) {
        String text = written.replaceAll("[\\s\\p{Z}]+", " ");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return sure(day(iso, 1, 2, 3), group(iso, 4));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return sure(day(yearFirst, 1, 3, 4), timeOnly(yearFirst, 5));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return sure(day(dots, 3, 2, 1), timeOnly(dots, 4));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            String rest = timeOnly(numbers, 5);
            return rest == null ? NONE : new WrittenDate(day(numbers, 4, 3, 1), day(numbers, 4, 1, 3), time(rest));
        }
        return inWords(text);
    }

    private static WrittenDate inWords(String text) {
        Matcher monthDay = MONTH_DAY.matcher(text);
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (monthDay.matches()) {
            return sure(day(monthDay, 3, CalendarWords.month(group(monthDay, 1)), 2), timeOnly(monthDay, 4));
        }
        if (dayMonth.matches()) {
            return sure(day(dayMonth, 3, CalendarWords.month(group(dayMonth, 2)), 1), timeOnly(dayMonth, 4));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        DayOfWeek day = weekday.matches() ? CalendarWords.day(group(weekday, 1)) : null;
        return day == null ? NONE : of(group(weekday, 2)).on(day);
    }

    /** The same, if it is such a day of the week. */
    private WrittenDate on(DayOfWeek weekday) {
        return new WrittenDate(on(weekday, dayFirst), on(weekday, monthFirst), time);
    }

    private static @Nullable LocalDate on(DayOfWeek weekday, @Nullable LocalDate day) {
        return day == null || day.getDayOfWeek() != weekday ? null : day;
    }

    private static WrittenDate sure(@Nullable LocalDate day, @Nullable String rest) {
        return day == null || rest == null ? NONE : new WrittenDate(day, day, time(rest));
    }

    /** What follows a day, in another form than ISO 8601, if it is a time. */
    private static @Nullable String timeOnly(Matcher matcher, int group) {
        String rest = group(matcher, group);
        return rest.isBlank() || TIME.matcher(rest).matches() ? rest : null;
    }

    private static @Nullable LocalDate day(Matcher matcher, int year, int month, int day) {
        return day(group(matcher, year), Integer.parseInt(group(matcher, month)), group(matcher, day));
    }

    private static @Nullable LocalDate day(Matcher matcher, int year, @Nullable Integer month, int day) {
        return month == null ? null : day(group(matcher, year), month, group(matcher, day));
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            // such as the 31st of February
            return null;
        }
    }

    private static @Nullable String time(String rest) {
        if (rest.isBlank()) {
            return "";
        }
        Matcher matcher = TIME.matcher(rest);
        if (!matcher.matches() || matcher.group(9) != null) {
            // also of the clocks of a zone that has no number, such as EST
            return null;
        }
        try {
            int hour = hour(Integer.parseInt(group(matcher, 1)), matcher.group(4));
            String seconds = Objects.requireNonNullElse(matcher.group(3), "00").replace(',', '.');
            LocalTime time = LocalTime.parse((hour < 10 ? "0" : "") + hour + ':' + group(matcher, 2) + ':' + seconds);
            return "T" + time + offset(matcher);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of the clock with twelve hours, where it says so. */
    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("expected an hour from 1 to 12");
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static String offset(Matcher matcher) {
        if (matcher.group(6) == null) {
            return matcher.group(5) == null ? "" : "Z";
        }
        int sign = group(matcher, 6).equals("-") ? -1 : 1;
        int hours = Integer.parseInt(group(matcher, 7));
        int minutes = Integer.parseInt(Objects.requireNonNullElse(matcher.group(8), "0"));
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes).getId();
    }

    private static String group(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group));
    }

    /** Whether the two readings are two days. */
    boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }
}
