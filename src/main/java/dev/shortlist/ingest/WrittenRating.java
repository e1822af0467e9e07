package dev.shortlist.ingest;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rating in numbers, per cent or stars.
 *
 * @param value the number
 * @param maximum the top of its scale; null where it does not say
 * @param maximumText the same as written
 */
record WrittenRating(double value, @Nullable Double maximum, String maximumText) {
    /** How ratings are written in a file. */
    static final class Form {
        private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        private static final String UNITS =
                "(?: ?(?:stars?|points?|pts|sterne?n?|punkte?n?|étoiles?|estrellas?|puntos?))?";
        private static final Pattern STARS = Pattern.compile("([★⭐\\x{1f31f}]+)(☆*)");
        private static final double PERCENT = 100;

        private final NumberForm numbers;
        private final Pattern plain;
        private final Pattern signed;
        private final Pattern ofTop;
        private final Pattern percent;

        Form(NumberForm numbers) {
            this.numbers = numbers;
            String number = '(' + numbers.pattern() + ')';
            plain = Pattern.compile(number + UNITS, FLAGS);
            signed = Pattern.compile("([+\u2212-]?)" + number);
            ofTop = Pattern.compile(
                    number + UNITS + "(?:\\s*/\\s*|\\s+(?:of|out of|von|sur|de|sobre)\\s+)" + number + UNITS, FLAGS);
            percent = Pattern.compile(number + "\\s?%");
        }

        /**
         * The rating that a text is; null for another text.
         *
         * @param below0 whether the scale goes below 0, so that a number may have a sign
         */
        @Nullable
        WrittenRating read(String text, boolean below0) {
            Matcher matcher = plain.matcher(text);
            if (matcher.matches()) {
                return new WrittenRating(number(matcher, 1), null, "");
            }
            matcher = ofTop.matcher(text);
            if (matcher.matches()) {
                return new WrittenRating(number(matcher, 1), number(matcher, 2), group(matcher, 2));
            }
            matcher = percent.matcher(text);
            if (matcher.matches()) {
                return new WrittenRating(number(matcher, 1), PERCENT, "100");
            }
            matcher = signed.matcher(text);
            if (below0 && matcher.matches()) {
                double number = number(matcher, 2);
                return new WrittenRating("+".equals(matcher.group(1)) ? number : -number, null, "");
            }
            return stars(text);
        }

        private static @Nullable WrittenRating stars(String text) {
            Matcher matcher = STARS.matcher(text.replace("\ufe0f", ""));
            if (!matcher.matches()) {
                return null;
            }
            String full = group(matcher, 1);
            int stars = full.codePointCount(0, full.length());
            int empty = group(matcher, 2).length();
            return empty == 0
                    ? new WrittenRating(stars, null, "")
                    : new WrittenRating(stars, (double) (stars + empty), String.valueOf(stars + empty));
        }

        private double number(Matcher matcher, int group) {
            return Objects.requireNonNull(numbers.value(group(matcher, group)));
        }

        private static String group(Matcher matcher, int group) {
            return Objects.requireNonNull(matcher.group(group));
        }
    }
}
