package dev.shortlist.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in an export where no answer was given, by the lists of a language. */
final class NoAnswer {
    private static final int LONGEST = 5;

    /** Dashes and dots in place of an answer. */
    private static final String STROKES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_./\u2026";

    private final Set<String> phrases;

    NoAnswer(LanguageCues cues) {
        phrases = cues.texts(Cue.NO_ANSWER);
    }

    /** Whether the whole answer says that there is none: "skipped", "n/a", "-". */
    boolean isSaid(String text, List<Token> tokens) {
        return tokens.isEmpty() ? strokes(text) : phrases.contains(words(tokens));
    }

    private static boolean strokes(String text) {
        return text.strip().chars().allMatch(c -> STROKES.indexOf(c) >= 0);
    }

    private static String words(List<Token> tokens) {
        return tokens.size() > LONGEST
                ? ""
                : tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
    }
}
