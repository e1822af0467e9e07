package dev.shortlist.language;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;

/** Tells English from other languages by the share of words that are stop words of each. */
final class Languages {
    /** Fewer words than this tell nothing about a language. */
    private static final int FEWEST_WORDS = 8;
    /** The share of stop words from which a text may be called another language's. */
    private static final double LEAST_SHARE = .2;
    /** How many times as many stop words as English the other language needs. */
    private static final int CLEARLY = 2;

    private static final String OTHER_SCRIPT = "a script other than Latin";
    private static final List<String> NAMES =
            List.of("English", "German", "French", "Spanish", "Italian", "Portuguese", "Dutch");

    /** Word to the languages it is a stop word of, a bit each in the order of the names. */
    private final CharArrayMap<Integer> languagesOf = new CharArrayMap<>(2048, false);

    Languages() {
        add(0, StopWords.english());
        add(1, StopWords.snowball("german_stop.txt"));
        add(2, StopWords.snowball("french_stop.txt"));
        add(3, StopWords.snowball("spanish_stop.txt"));
        add(4, StopWords.snowball("italian_stop.txt"));
        add(5, StopWords.snowball("portuguese_stop.txt"));
        add(6, StopWords.snowball("dutch_stop.txt"));
    }

    /** The name of the language that a text is in; empty where it is English or may be. */
    Optional<String> foreign(String text) {
        if (mostlyOtherScript(text)) {
            return Optional.of(OTHER_SCRIPT);
        }
        return best(new Count(text));
    }

    private void add(int language, CharArraySet words) {
        for (Object word : words) {
            // split at the apostrophe, as the words of a text are here: "don't" is "don" and "t"
            for (String part : new String((char[]) word).split("'", -1)) {
                Integer known = languagesOf.get(part);
                languagesOf.put(part, (known == null ? 0 : known) | 1 << language);
            }
        }
    }

    private static boolean mostlyOtherScript(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                latin += isLatin ? 1 : 0;
                other += isLatin ? 0 : 1;
            }
        }
        return other > latin;
    }

    private static Optional<String> best(Count count) {
        int best = 1;
        for (int language = 2; language < NAMES.size(); language++) {
            best = count.stopWords[language] > count.stopWords[best] ? language : best;
        }
        boolean foreign = count.words >= FEWEST_WORDS
                && count.stopWords[best] >= LEAST_SHARE * count.words
                && count.stopWords[best] > CLEARLY * count.stopWords[0];
        return foreign ? Optional.of(NAMES.get(best)) : Optional.empty();
    }

    /** The words of a text, and how many of them are stop words of each language. */
    private final class Count {
        private final int[] stopWords = new int[NAMES.size()];
        private int words;

        Count(String text) {
            char[] lower = new char[text.length()];
            int start = -1;
            for (int i = 0; i < lower.length; i++) {
                lower[i] = Character.toLowerCase(text.charAt(i));
                boolean letter = Character.isLetter(lower[i]);
                if (letter && start < 0) {
                    start = i;
                } else if (!letter && start >= 0) {
                    add(lower, start, i - start);
                    start = -1;
                }
            }
            if (start >= 0) {
                add(lower, start, lower.length - start);
            }
        }

        private void add(char[] text, int start, int length) {
            words++;
            Integer languages = languagesOf.get(text, start, length);
            for (int language = 0; languages != null && language < stopWords.length; language++) {
                stopWords[language] += languages >> language & 1;
            }
        }
    }
}
