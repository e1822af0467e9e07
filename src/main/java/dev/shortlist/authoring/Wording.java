package dev.shortlist.authoring;

import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way to say a concept, as the scorer looks for it: the content words of one that has two of them anywhere near each other,
 * all the words of one that has fewer as a phrase, next to each other and in order.
 *
 * @param path its place in the rubric
 * @param text as written
 * @param stems those looked for: all in their order of a phrase, else those of its content words, each once
 * @param phrase whether it is one
 * @param contentWords how many of its words carry content
 * @param denies whether it says that something is not so
 */
record Wording(String path, String text, List<String> stems, boolean phrase, int contentWords, boolean denies) {
    private static final int FEWEST_LOOSE = 2;

    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "without", "nothing", "nobody", "none", "neither", "nor", "cannot", "dont", "doesnt",
            "didnt", "isnt", "wasnt", "cant", "wont");

    Wording {
        stems = List.copyOf(stems);
        if (contentWords > stems.size()) {
            throw new IllegalArgumentException("expected the content words among its words");
        }
    }

    static Wording of(String path, String text, TextAnalyzer analyzer) {
        List<Token> tokens = analyzer.tokens(text);
        List<String> content = tokens.stream()
                .filter(t -> !t.functionWord() && !isDenial(t))
                .map(Token::stem)
                .distinct()
                .toList();
        boolean phrase = content.size() < FEWEST_LOOSE;
        return new Wording(path, text, phrase ? stems(tokens) : content, phrase, content.size(), denies(tokens));
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }

    private static boolean denies(List<Token> tokens) {
        return tokens.stream().anyMatch(Wording::isDenial);
    }

    private static boolean isDenial(Token token) {
        return DENIALS.contains(token.surface()) || token.surface().endsWith("n't");
    }

    /** Whether a text of these words hits it, but for the width of its window. */
    boolean standsIn(List<Token> tokens) {
        return denies == denies(tokens) && isWithin(stems(tokens));
    }

    /** Whether whatever this one finds, the other finds, too, but for the width of its window. */
    boolean saysNoMoreThan(Wording other) {
        boolean told = phrase || !other.phrase || other.stems.size() == 1;
        return told && denies == other.denies && other.isWithin(stems);
    }

    private boolean isWithin(List<String> words) {
        return phrase ? Collections.indexOfSubList(words, stems) >= 0 : new HashSet<>(words).containsAll(stems);
    }

    /** What the scorer looks for: two wordings for which it is the same are one to it. */
    List<Object> lookedFor() {
        List<Object> all =
                new ArrayList<>(phrase ? stems : stems.stream().sorted().toList());
        all.add(phrase);
        all.add(denies);
        return all;
    }
}
