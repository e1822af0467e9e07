package dev.shortlist.scoring;

import java.util.List;

/**
 * Tells words from strings of letters by their shape alone: there is no dictionary that knows {@code kubectl} or a
 * candidate's employer. In doubt a string is a word.
 */
final class WordShapes {
    /** No word of English has more consonants in a row but a few compounds. */
    private static final int MOST_CONSONANTS = 5;
    /** Letters and digits change places once in p99, twice in e2e, three times in log4j2. */
    private static final int MOST_CHANGES = 3;

    /** A bit for each of a, e, i, o, u and y. */
    private static final int VOWELS =
            1 | 1 << ('e' - 'a') | 1 << ('i' - 'a') | 1 << ('o' - 'a') | 1 << ('u' - 'a') | 1 << ('y' - 'a');

    private static final int LONGEST_ACRONYM = 8;
    private static final int MOST_LETTERS = 40;
    private static final int SAME_LETTERS = 3;

    private WordShapes() {}

    /** {@code clip((ok - .4) / .25)} of the share of tokens that are words; 1 for no token. */
    static double factor(String text, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return 1;
        }
        int words = 0;
        for (Token token : tokens) {
            words += isWord(text, token.start(), token.end()) ? 1 : 0;
        }
        return Clip.unit((words / (double) tokens.size() - .4) / .25);
    }

    /** Whether the letters of a range of the text have the shape of a word, a number, a name or an acronym. */
    static boolean isWord(String text, int start, int end) {
        Shape shape = new Shape();
        for (int i = start; i < end; i++) {
            shape.add(text.charAt(i));
        }
        return shape.isWord();
    }

    /** What has been seen of a word so far. */
    private static final class Shape {
        private int letters;
        private int vowels;
        private int consonants;
        private int mostConsonants;
        private int capitals;
        private int changes;
        private int same;
        private boolean sameTooOften;
        private char last;

        void add(char c) {
            char lower = Character.toLowerCase(c);
            boolean letter = Character.isLetter(c);
            changes +=
                    (Character.isLetter(last) && Character.isDigit(c)) || (Character.isDigit(last) && letter) ? 1 : 0;
            same = lower == last ? same + 1 : 1;
            // "www" and Roman numerals apart
            sameTooOften |= same >= SAME_LETTERS && letter && lower != 'w' && lower != 'i' && lower != 'x';
            last = lower;
            boolean consonant = lower >= 'a' && lower <= 'z' && (VOWELS >> (lower - 'a') & 1) == 0;
            letters += letter ? 1 : 0;
            vowels += letter && !consonant ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            consonants = consonant ? consonants + 1 : 0;
            mostConsonants = Math.max(mostConsonants, consonants);
        }

        boolean isWord() {
            if (letters > MOST_LETTERS || changes > MOST_CHANGES) {
                return false;
            }
            boolean acronym = letters == capitals && letters <= LONGEST_ACRONYM;
            boolean pronounceable = mostConsonants <= MOST_CONSONANTS && (vowels > 0 || letters <= MOST_CONSONANTS);
            return acronym || (pronounceable && !sameTooOften);
        }
    }
}
