package dev.shortlist.authoring;

import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way to say a concept, as the scorer looks for it.
 *
 * @param path its place in the rubric
 * @param text as written
 * @param stems those looked for: of its content words, or of all where none carries content
 * @param content whether it has content words
 */
record Wording(String path, String text, Set<String> stems, boolean content) {
    static Wording of(String path, String text, TextAnalyzer analyzer) {
        List<Token> tokens = analyzer.tokens(text);
        Set<String> content =
                stems(tokens.stream().filter(t -> !t.functionWord()).toList());
        return new Wording(path, text, content.isEmpty() ? stems(tokens) : content, !content.isEmpty());
    }

    private static Set<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether whatever this one finds, the other finds, too, but for the width of its window. */
    boolean saysNoMoreThan(Wording other) {
        return stems.containsAll(other.stems);
    }
}
