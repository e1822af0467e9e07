package dev.shortlist.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words stand under a negation: "not connected" is the opposite of "connected", and both hold the same stem. A word
 * is negated by a negating word up to {@value #REACH} words before it.
 */
final class Negation {
    /** The stem of every negating word, so that "isn't connected" and "is not connected" are the same pair. */
    static final String STEM = "not";

    /** A word so many words after a denying one is denied by it. */
    static final int REACH = 3;

    private static final Set<String> WORDS = Set.of(
            "not", "no", "never", "without", "nothing", "nobody", "none", "neither", "nor", "cannot", "dont", "doesnt",
            "didnt", "isnt", "wasnt", "cant", "wont");

    private Negation() {}

    static boolean isNegating(Token token) {
        return WORDS.contains(token.surface()) || token.surface().endsWith("n't");
    }

    /** Words after which "not" or "no" denies nothing: "not only", "no longer". */
    private static final Set<String> LET_STAND = Set.of("only", "just", "longer", "matter", "doubt", "problem");

    /** The places of the words that deny what stands by them: "not only" and "no longer" do not. */
    static BitSet denying(List<Token> tokens) {
        BitSet denying = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            boolean stands = i + 1 < tokens.size()
                    && LET_STAND.contains(tokens.get(i + 1).surface())
                    && (tokens.get(i).surface().equals("not")
                            || tokens.get(i).surface().equals("no"));
            denying.set(i, isNegating(tokens.get(i)) && !stands);
        }
        return denying;
    }

    /** The places of the words that are negated; a negating word itself is not. */
    static BitSet of(List<Token> tokens) {
        BitSet negated = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            if (isNegating(tokens.get(i))) {
                negated.set(i + 1, Math.min(tokens.size(), i + 1 + REACH));
                negated.clear(i);
            }
        }
        return negated;
    }
}
