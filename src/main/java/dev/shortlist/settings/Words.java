package dev.shortlist.settings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as its words: whatever its case, punctuation, underscores and camelCase. */
final class Words {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** Lower-case words with one space between them; {@code #} is the word "no". */
    static String spaced(String text) {
        String apart =
                CAMEL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        String plain = apart.replace("#", " no ").replace("%", " percent ").toLowerCase(Locale.ROOT);
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** The same without the spaces, so that "e-mail", "eMail" and "email" are equal. */
    static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    /** Whether the phrase stands among the text's words; both are {@link #spaced}. */
    static boolean hold(String text, String phrase) {
        return (' ' + text + ' ').contains(' ' + phrase + ' ');
    }
}
