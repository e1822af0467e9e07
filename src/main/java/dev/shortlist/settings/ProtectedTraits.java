package dev.shortlist.settings;

import java.util.List;

/**
 * The words by which a header names a protected trait.
 *
 * @param words matched as whole words of any header
 * @param namesOnly words with other meanings too: matched in headers of few words, and after "your" in longer ones
 * @param not phrases that only look like a trait, e.g. {@code race condition}
 */
record ProtectedTraits(List<String> words, List<String> namesOnly, List<String> not) {
    /** A header of more words is a question. */
    private static final int WORDS_OF_A_NAME = 4;

    ProtectedTraits {
        words = words.stream().map(Words::spaced).toList();
        namesOnly = namesOnly.stream().map(Words::spaced).toList();
        not = not.stream().map(Words::spaced).toList();
    }

    boolean named(String header) {
        String text = without(Words.spaced(header));
        boolean isName = text.split(" ").length <= WORDS_OF_A_NAME;
        // "dateofbirth" is "date of birth"
        String joined = text.replace(" ", "");
        return words.stream().anyMatch(w -> Words.hold(text, w) || isJoined(joined, w))
                || namesOnly.stream().anyMatch(w -> Words.hold(text, isName ? w : "your " + w) || isJoined(joined, w));
    }

    /** Whether a text is a phrase without its spaces. */
    private static boolean isJoined(String text, String phrase) {
        return text.length() <= phrase.length() && text.equals(phrase.replace(" ", ""));
    }

    private String without(String text) {
        String rest = ' ' + text + ' ';
        for (String phrase : not) {
            rest = rest.replace(' ' + phrase + ' ', " , ");
        }
        return rest.strip();
    }
}
