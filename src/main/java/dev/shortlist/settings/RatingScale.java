package dev.shortlist.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words for ratings, from the lowest to the highest. Words carry no number: they are spread evenly, the lowest is 0.
 *
 * @param name as an operator declares it for files
 * @param values the value of each word, as {@link #folded}, from 0
 * @param top the value of the highest, at least 1
 */
public record RatingScale(String name, Map<String, Integer> values, int top) {
    private static final Pattern MARKS = Pattern.compile("[\ufe0e\ufe0f\\x{1f3fb}-\\x{1f3ff}'\u2019]");
    private static final Pattern BETWEEN =
            Pattern.compile("[_\\s\\p{Z}]+|(?<=\\p{L})[-\u2010-\u2014/](?=\\p{L})|[-\u2013\u2014:,](?=\\s)");
    private static final Pattern AT_THE_END = Pattern.compile("(?<=\\p{L})[.!,;:]+$");

    public RatingScale {
        values = Map.copyOf(values);
    }

    /** A scale of levels, lowest first, each with the words for it. */
    static RatingScale of(String name, List<List<String>> levels) {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            for (String word : levels.get(i)) {
                values.put(folded(word), i);
            }
        }
        return new RatingScale(name, values, Math.max(1, levels.size() - 1));
    }

    /** The value of a word, from 0 to the top; null where it is no word of this scale. */
    public @Nullable Integer value(String word) {
        return values.get(folded(word));
    }

    /** Where a word of this scale stands, from 0 to 1. */
    public double share(String word) {
        Integer value = value(word);
        return value == null ? Double.NaN : (double) value / top;
    }

    /** Small letters and digits with one space between them at most, as most words are. */
    private static boolean isFolded(String word) {
        char before = ' ';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** One spelling of a word: no case, accents, underscores, hyphens or skin tones; a sign before a number stays. */
    static String folded(String word) {
        String apart = Words.apart(word);
        if (isFolded(apart)) {
            return apart;
        }
        String plain = MARKS.matcher(apart).replaceAll("");
        String spaced = BETWEEN.matcher(plain).replaceAll(" ").strip().replaceAll(" +", " ");
        return AT_THE_END.matcher(spaced).replaceAll("");
    }
}
