package dev.shortlist.ingest;

import dev.shortlist.interview.Notice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days; what could be two days is none. */
final class DateReading {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    /** The day that a text says; null where it is blank, or where it could not be told, which is noted. */
    @Nullable
    LocalDate day(String text, Set<Notice> notices) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        if (matcher.matches()) {
            try {
                return LocalDate.parse(Objects.requireNonNull(matcher.group(1)));
            } catch (DateTimeException e) {
                // such as the 31st of February: shown as written, like any other text
                notices.add(Notice.DATE_NOT_READ);
                return null;
            }
        }
        notices.add(Notice.DATE_NOT_READ);
        return null;
    }
}
