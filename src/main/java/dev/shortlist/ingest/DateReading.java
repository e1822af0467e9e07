package dev.shortlist.ingest;

import dev.shortlist.settings.DateOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of one column; what could be two days is decided by all of the column, else it is none. */
final class DateReading {
    /** A day of Excel's calendar from 1954 to 2119; the decimals are the time of day. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d{1,15})?");

    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1899, 12, 30);

    /**
     * A day, and what follows it.
     *
     * @param time in ISO 8601, with its offset; empty where there is none; null where it cannot be read
     */
    record Day(LocalDate day, @Nullable String time) {
        /** Day and time in ISO 8601; null where there is a time that cannot be read. */
        @Nullable
        String moment() {
            return time == null ? null : day + time;
        }
    }

    private final @Nullable DateOrder declared;
    private final @Nullable TableAgain table;
    private final int place;
    private @Nullable Whole column;

    /**
     * Reads the days of a column.
     *
     * @param declared what comes first in its dates; null where it is not declared
     * @param table whose rows decide what a date leaves open; null where none do
     * @param place the column, from 0
     */
    DateReading(@Nullable DateOrder declared, @Nullable TableAgain table, int place) {
        this.declared = declared;
        this.table = table;
        this.place = place;
    }

    /** What all the texts of a column have in common. */
    private static final class Whole {
        private boolean dayFirst;
        private boolean monthFirst;
        private boolean other;

        void add(String text) {
            WrittenDate date = WrittenDate.of(text);
            dayFirst |= date.dayFirst() != null && date.monthFirst() == null;
            monthFirst |= date.monthFirst() != null && date.dayFirst() == null;
            other |= !SERIAL.matcher(text).matches();
        }
    }

    /**
     * The day that a text says; null where it cannot be told.
     *
     * @param isCsv whether a number can be one of Excel's days, written out by a program that knew no dates
     */
    @Nullable
    Day read(String text, boolean isCsv) {
        if (isCsv && SERIAL.matcher(text).matches()) {
            return column().other ? null : serial(text);
        }
        WrittenDate date = WrittenDate.of(text);
        LocalDate day = date.isAmbiguous() || declared != null ? inOrder(date) : only(date);
        return day == null ? null : new Day(day, date.time());
    }

    private static @Nullable LocalDate only(WrittenDate date) {
        return date.dayFirst() == null ? date.monthFirst() : date.dayFirst();
    }

    private @Nullable LocalDate inOrder(WrittenDate date) {
        if (declared != null) {
            return declared == DateOrder.DAY_FIRST ? date.dayFirst() : date.monthFirst();
        }
        Whole all = column();
        if (all.dayFirst == all.monthFirst) {
            return null;
        }
        return all.dayFirst ? date.dayFirst() : date.monthFirst();
    }

    private static Day serial(String text) {
        double days = Double.parseDouble(text);
        long seconds = StrictMath.round((days - StrictMath.floor(days)) * 86_400);
        LocalDate day = FIRST_OF_EXCEL.plusDays((long) StrictMath.floor(days));
        if (seconds == 0) {
            return new Day(day, "");
        }
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return new Day(time.toLocalDate(), "T" + time.toLocalTime());
    }

    private Whole column() {
        Whole known = column;
        if (known == null) {
            known = new Whole();
            if (table == null) {
                known.other = true;
            } else {
                table.texts(place, known::add);
            }
            column = known;
        }
        return known;
    }
}
