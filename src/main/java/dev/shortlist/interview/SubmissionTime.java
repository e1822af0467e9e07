package dev.shortlist.interview;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an answer was given, so that two can be compared whatever their notation; a time without an offset is UTC. */
final class SubmissionTime {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|UTC|[+-]\\d{2}:?\\d{2})?)?");

    private SubmissionTime() {}

    /** The time of a text in ISO 8601; null for any other, as whether the day or the month is first is not guessed. */
    static @Nullable Instant of(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalTime time = matcher.group(2) == null ? LocalTime.MIN : LocalTime.parse(matcher.group(2));
            return LocalDate.parse(Objects.requireNonNull(matcher.group(1)))
                    .atTime(time)
                    .toInstant(offset(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneOffset offset(@Nullable String text) {
        return text == null || text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
