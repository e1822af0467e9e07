package dev.shortlist.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in an export where no answer was given. */
final class NoAnswer {
    private static final int LONGEST = 5;

    /** What stands for an answer that was not given, as the whole of it. */
    private static final Set<String> PHRASES = Set.of(
            "blank",
            "candidate declined",
            "candidate declined to answer",
            "candidate skipped",
            "declined",
            "declined to answer",
            "did not answer",
            "did not respond",
            "didn't answer",
            "empty",
            "empty response",
            "empty submission",
            "left blank",
            "n a",
            "n.a",
            "na",
            "next",
            "next question",
            "no answer",
            "no answer given",
            "no answer provided",
            "no comment",
            "no reply",
            "no response",
            "no response given",
            "no response provided",
            "no submission",
            "not answered",
            "pass",
            "passed",
            "question skipped",
            "refused to answer",
            "skip",
            "skip it",
            "skip this question",
            "skipped",
            "unanswered");

    /** Dashes and dots in place of an answer. */
    private static final String STROKES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_./\u2026";

    private NoAnswer() {}

    /** Whether the whole answer says that there is none: "skipped", "n/a", "-". */
    static boolean isSaid(String text, List<Token> tokens) {
        return tokens.isEmpty() ? strokes(text) : PHRASES.contains(words(tokens));
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
