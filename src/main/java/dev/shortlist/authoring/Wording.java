package dev.shortlist.authoring;

import dev.shortlist.scoring.LookedFor;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * A way to say a concept, and what the scorer looks for of it.
 *
 * @param path its place in the rubric
 * @param text as written
 * @param lookedFor what the scorer looks for
 */
record Wording(String path, String text, LookedFor lookedFor) {
    static Wording of(String path, String text, TextAnalyzer analyzer) {
        return new Wording(path, text, LookedFor.of(analyzer.tokens(text)));
    }

    /** The stems looked for: of a phrase all in their order, else those of its content words, each once. */
    List<String> stems() {
        return stems(lookedFor.words());
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }

    /** How many of its words carry content. */
    int contentWords() {
        return lookedFor.contentWords();
    }

    /** Whether a text of these words hits it, but for the width of its window. */
    boolean standsIn(List<Token> tokens) {
        return lookedFor.denies() == LookedFor.of(tokens).denies() && isWithin(stems(tokens));
    }

    /** Whether whatever this one finds, the other finds, too, but for the width of its window. */
    boolean saysNoMoreThan(Wording other) {
        boolean told = lookedFor.phrase()
                || !other.lookedFor.phrase()
                || other.lookedFor.words().size() == 1;
        return told && lookedFor.denies() == other.lookedFor.denies() && other.isWithin(stems());
    }

    private boolean isWithin(List<String> words) {
        return lookedFor.phrase()
                ? Collections.indexOfSubList(words, stems()) >= 0
                : new HashSet<>(words).containsAll(stems());
    }

    /** Two wordings of which this is the same are one to the scorer. */
    List<Object> identity() {
        List<String> stems =
                lookedFor.phrase() ? stems() : stems().stream().sorted().toList();
        return List.of(stems, lookedFor.phrase(), lookedFor.denies());
    }
}
