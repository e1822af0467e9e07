package dev.shortlist.language;

import java.text.Normalizer;

/** The words of a text, and how many of them are stop words of each language. */
final class StopWordCount {
    /** A word behind one of these is a part of an address, a path or a program. */
    private static final String INSIDE = "./_@\\=&";

    private final StopWordIndex index = StopWordIndex.all();
    private final long ownBit;
    private final String ownLetters;
    private final String text;
    /** The text in lower case, a character for a character. */
    private final char[] lower;
    /** Stop words of each language that the language of the analysis has not. */
    private final int[] foreign = new int[index.languages()];
    /** The same of a single letter, which in a formula is no word. */
    private final int[] foreignLetters = new int[index.languages()];
    /** Stop words of each language that the language of the analysis has too. */
    private final int[] shared = new int[index.languages()];

    private int words;
    private int own;
    private int accented;

    StopWordCount(String text, Language own) {
        this.text = composed(text);
        ownBit = 1L << index.place(own);
        ownLetters = LanguageTraits.letters(own);
        lower = new char[this.text.length()];
        int start = -1;
        for (int i = 0; i < lower.length; i++) {
            char c = this.text.charAt(i);
            lower[i] = c < 128 ? asciiLower(c) : Character.toLowerCase(c);
            boolean inWord = c < 128 ? lower[i] >= 'a' && lower[i] <= 'z' : isInWord(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                add(start, i);
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, lower.length);
        }
    }

    int words() {
        return words;
    }

    /** The stop words of the language of the analysis. */
    int own() {
        return own;
    }

    /** The language that most words speak for; the first of several. */
    int best() {
        int best = 0;
        for (int language = 1; language < foreign.length; language++) {
            best = pro(language) > pro(best) ? language : best;
        }
        return best;
    }

    /**
     * How many words speak for a language and against that of the analysis: its stop words and, once there is one, words
     * with letters that the analysis's language does not write.
     */
    int pro(int language) {
        int stopWords = foreign[language] < 2 ? foreign[language] : foreign[language] + foreignLetters[language];
        return stopWords == 0 ? 0 : stopWords + accented;
    }

    /** How many words speak against a language and for that of the analysis. */
    int contra(int language) {
        return own - shared[language];
    }

    /** How many words speak for a language, whether or not the language of the analysis has them too. */
    int all(int language) {
        return pro(language) + shared[language];
    }

    private void add(int start, int end) {
        words++;
        long languages = index.languagesOf(lower, start, end - start);
        boolean isOwn = (languages & ownBit) != 0;
        boolean letter = end - start == 1 && lower[start] < 128;
        own += isOwn ? 1 : 0;
        accented += languages == 0 && isAccented(start, end) ? 1 : 0;
        if (!isOwn && start > 0 && INSIDE.indexOf(text.charAt(start - 1)) >= 0) {
            return;
        }
        int[] counts = isOwn ? shared : letter ? foreignLetters : foreign;
        for (long rest = languages; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    /** Whether a word, no name by its first letter, has a Latin letter that the language of the analysis does not write. */
    private boolean isAccented(int start, int end) {
        boolean strange = false;
        for (int i = start; i < end; i++) {
            strange |= lower[i] >= '\u00DF' && lower[i] < '\u0250' && ownLetters.indexOf(lower[i]) < 0;
        }
        return strange && text.charAt(start) == lower[start];
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** Vowel signs and accents that follow their letter belong to its word. */
    private static boolean isInWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036F') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
