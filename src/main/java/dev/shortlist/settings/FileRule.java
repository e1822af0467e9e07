package dev.shortlist.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator declares for the files of a pattern.
 *
 * @param file the file names it is for, whatever their case
 * @param columns meanings by header, as {@link Words#joined}
 * @param layout LONG or WIDE; null where it is to be found out
 * @param questions headers of questions, as {@link Words#joined}
 * @param notRead headers of columns that are not to be read, as {@link Words#joined}
 * @param values how values are written
 */
record FileRule(
        Pattern file,
        Map<String, Column> columns,
        @Nullable String layout,
        Set<String> questions,
        Set<String> notRead,
        Values values) {

    /**
     * How the values of the files are written.
     *
     * @param ratingMax the top of the rating scale; null where not declared
     * @param scale the scale that the words for ratings are of; null where not declared
     * @param decimal what stands before the decimals of a number; null where not declared
     * @param dates what comes first in dates; null where not declared
     */
    record Values(
            @Nullable Double ratingMax,
            @Nullable RatingScale scale,
            @Nullable Character decimal,
            @Nullable DateOrder dates) {}

    FileRule {
        columns = Map.copyOf(columns);
        questions = Set.copyOf(questions);
        notRead = Set.copyOf(notRead);
    }

    /** A rule that says no more than the top of the scale. */
    FileRule(Pattern file, @Nullable Double ratingMax) {
        this(file, Map.of(), null, Set.of(), Set.of(), new Values(ratingMax, null, null, null));
    }

    boolean isFor(String fileName) {
        return file.matcher(folded(fileName)).matches();
    }

    /** A pattern in which {@code *} stands for any text and {@code ?} for any character. */
    static Pattern glob(String pattern) {
        List<String> parts = Stream.of(folded(pattern).split("(?=[*?])|(?<=[*?])"))
                .map(p -> p.equals("*") ? ".*" : p.equals("?") ? "." : Pattern.quote(p))
                .toList();
        return Pattern.compile(String.join("", parts), Pattern.DOTALL);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
