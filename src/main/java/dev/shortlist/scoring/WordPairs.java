package dev.shortlist.scoring;

import java.util.List;

/**
 * The pairs of content words that follow one another, stop words left out and negations kept: "the gap separates the
 * terminals" holds gap-separate and separate-terminal. Keywords in another order hold others.
 */
final class WordPairs {
    private final LongSet pairs;

    private WordPairs(LongSet pairs) {
        this.pairs = pairs;
    }

    static WordPairs of(List<Token> tokens) {
        LongSet pairs = new LongSet(tokens.size());
        long before = 0;
        boolean first = true;
        for (Token token : tokens) {
            boolean negating = Negation.isNegating(token);
            if (!token.functionWord() || negating) {
                long word = Hashes.of(negating ? Negation.STEM : token.stem());
                if (!first) {
                    pairs.add(before * 0x9e3779b97f4a7c15L ^ word);
                }
                before = word;
                first = false;
            }
        }
        return new WordPairs(pairs);
    }

    int size() {
        return pairs.size();
    }

    /** The share of these pairs that a text holds, 0 to 1; there must be pairs. */
    double shareIn(WordPairs text) {
        return pairs.countIn(text.pairs) / (double) pairs.size();
    }
}
