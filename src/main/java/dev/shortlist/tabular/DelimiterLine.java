package dev.shortlist.tabular;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line {@code sep=;} that Excel understands above a header. */
final class DelimiterLine {
    /** In characters, line end included. */
    static final int LONGEST = 9;

    private static final Pattern LINE = Pattern.compile("(\"?)sep=([^\\r\\n])\\1\\r?[\\n]?", Pattern.CASE_INSENSITIVE);

    private DelimiterLine() {}

    /** What a first line says; null when it is another line. */
    static @Nullable Character delimiter(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Objects.requireNonNull(matcher.group(2)).charAt(0) : null;
    }
}
