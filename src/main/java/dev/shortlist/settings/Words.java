package dev.shortlist.settings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as its words: whatever its case, accents, punctuation, underscores and camelCase. */
final class Words {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Marks on Latin letters; those of other scripts make another letter. */
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");

    /** Of what has a name; putting the marks of a longer text in order takes the square of its length. */
    private static final int LONGEST = 10_000;

    private Words() {}

    /** Lower-case words with one space between them; {@code #} is the word "no". A text too long for a name is left alone. */
    static String spaced(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String plain = apart(text).replace("#", " no ").replace("%", " percent ");
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** The same without the spaces, so that "e-mail", "eMail" and "email" are equal. */
    static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    /** In lower case and without accents, with a space between the words of camelCase; all else as it is. */
    static String apart(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        if (isAscii(text)) {
            return hasCapital(text) ? CAMEL.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT) : text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(CAMEL.matcher(composed).replaceAll(" "), Normalizer.Form.NFD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replace("ß", "ss");
    }

    /** Such a text is its own composed and decomposed form: most are, and every cell of a rating is asked. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether the phrase stands among the text's words; both are {@link #spaced}. */
    static boolean hold(String text, String phrase) {
        return (' ' + text + ' ').contains(' ' + phrase + ' ');
    }
}
