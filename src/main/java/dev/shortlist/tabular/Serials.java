package dev.shortlist.tabular;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Days and times as workbooks count them: in days since the beginning of 1900 or 1904, the time as a fraction. */
final class Serials {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_OF_10000 = LocalDate.of(10_000, 1, 1);
    /** In Excel's calendar 1900 has a 29th of February, which is no day. */
    private static final long NO_DAY = 60;

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_000_000);
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    private static final long A_DAY = 86_400_000;
    private static final int SMALLEST = 400;

    private Serials() {}

    /** In ISO 8601: a time alone below 1, a day with its time where it has one; null where the calendar has no such day. */
    static @Nullable String date(BigDecimal serial, boolean from1904) {
        if (!isOfTheCalendar(serial)) {
            return null;
        }
        long milliseconds = milliseconds(serial);
        long day = milliseconds / A_DAY;
        LocalTime time = LocalTime.ofNanoOfDay(milliseconds % A_DAY * 1_000_000);
        if (day == 0) {
            return time.toString();
        }
        if (!from1904 && day == NO_DAY) {
            return null;
        }
        LocalDate date = from1904 ? FIRST_OF_1904.plusDays(day) : BEFORE_1900.plusDays(day > NO_DAY ? day - 1 : day);
        return date.isBefore(FIRST_OF_10000) ? iso(date.atTime(time)) : null;
    }

    /** As hours, minutes and seconds: {@code 36:00:00}; null below 0 and beyond the calendar. */
    static @Nullable String elapsed(BigDecimal days) {
        if (!isOfTheCalendar(days)) {
            return null;
        }
        long seconds = Math.floorDiv(milliseconds(days) + 500, 1000);
        return seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
    }

    /** Without a time at midnight. */
    static String iso(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static boolean isOfTheCalendar(BigDecimal days) {
        // a smaller fraction is no time, and to round 1E-2147483647 takes all memory
        return days.signum() >= 0 && days.compareTo(MOST_DAYS) < 0 && days.scale() <= SMALLEST;
    }

    private static long milliseconds(BigDecimal days) {
        return days.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
