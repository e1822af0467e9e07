package dev.shortlist.settings;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header that ends with the scale of its ratings, such as {@code Rating (1-5)} or {@code Note /20}.
 *
 * @param name the header without the scale
 * @param range the scale; null where it does not say which of its ends is the better one
 */
record ScaledHeader(String name, @Nullable RatingRange range) {
    private static final String NUMBER = "([+\u2212-]?\\d{1,3})";
    private static final String FROM_TO =
            NUMBER + "\\s*(?:-|\u2013|\u2014|\\.\\.+|\u2026|to|bis|\u00e0|au|a|al)\\s*" + NUMBER;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    /** Each name ends with what cannot be of the gap behind it: else a long gap takes the square of its length. */
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile(
                    "(.*?[^\\s:_-])[\\s:_-]*[(\\[]\\s*(?:scale:?\\s*|from\\s+|von\\s+|de\\s+)?" + FROM_TO
                            + "\\s*[)\\]]",
                    FLAGS),
            Pattern.compile("(.*?[^\\s:])[\\s:]+" + FROM_TO, FLAGS));

    private static final List<Pattern> TOPS = List.of(
            Pattern.compile(
                    "(.*?\\S)\\s*[(\\[]\\s*(?:out\\s+of|of|max\\.?|maximum|/|von|sur|de|sobre)\\s*(\\d{1,3})\\s*[)\\]]",
                    FLAGS),
            Pattern.compile("(.*?[^\\s,])[\\s,]+(?:out\\s+of|von|sur|sobre)\\s+(\\d{1,3})", FLAGS),
            Pattern.compile("(.*?\\S)\\s*/\\s*(\\d{1,3})", FLAGS));
    /** Of school grades from 1 to 6 the 1 is the best in Germany and the 6 in Switzerland. */
    private static final int GRADES = 6;

    /** What a header says; null where it ends with no scale. */
    static @Nullable ScaledHeader of(String header) {
        String text = header.strip();
        for (Pattern pattern : RANGES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return new ScaledHeader(group(matcher, 1), range(number(matcher, 2), number(matcher, 3)));
            }
        }
        for (Pattern pattern : TOPS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return new ScaledHeader(group(matcher, 1), range(0, number(matcher, 2)));
            }
        }
        return null;
    }

    private static @Nullable RatingRange range(int least, int top) {
        boolean upwards = least < top && least <= 1 && top > 0;
        return upwards && !(least == 1 && top == GRADES) ? new RatingRange(least, top) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(group(matcher, group).replace('\u2212', '-'));
    }

    private static String group(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group));
    }
}
