package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.List;

/** Where a text's sentences lie among its tokens. */
final class Sentences {
    private Sentences() {}

    /**
     * A run of tokens.
     *
     * @param from first token
     * @param to after the last token
     */
    record Span(int from, int to) {
        int length() {
            return to - from;
        }

        boolean isShorterOrEarlierThan(Span other) {
            return length() == other.length() ? from < other.from : length() < other.length();
        }
    }

    /** Sentences end where one of the marks, or a line's end, stands between two words. */
    static List<Span> of(String text, List<Token> tokens, String marks) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || ends(text, tokens.get(i - 1).end(), tokens.get(i).start(), marks)) {
                sentences.add(new Span(from, i));
                from = i;
            }
        }
        return tokens.isEmpty() ? List.of() : sentences;
    }

    private static boolean ends(String text, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
