package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What the scorer looks for of a wording. One that has fewer than two content words is a phrase: all its words, stop words
 * too, next to each other and in order. Of another its content words are looked for, of each stem the first. A denial carries
 * no content: a wording that denies something wants a denial there, and one that does not wants none.
 *
 * @param words in the wording's order; none of a wording without words
 * @param phrase whether they are looked for word for word
 * @param contentWords how many of its words carry content, each stem once
 * @param denies whether it says that something is not so; "not only" and "no longer" do not
 */
public record LookedFor(List<Token> words, boolean phrase, int contentWords, boolean denies) {
    private static final int FEWEST_LOOSE = 2;

    public LookedFor {
        words = List.copyOf(words);
        if (contentWords > words.size()) {
            throw new IllegalArgumentException("expected the content words among its words");
        }
    }

    /** Of a wording with these words. */
    public static LookedFor of(List<Token> wording) {
        List<Token> content = content(wording);
        boolean phrase = content.size() < FEWEST_LOOSE;
        return new LookedFor(
                phrase ? wording : content,
                phrase,
                content.size(),
                !Negation.denying(wording).isEmpty());
    }

    private static List<Token> content(List<Token> tokens) {
        List<Token> content = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.functionWord()
                    && !Negation.isNegating(token)
                    && content.stream().noneMatch(t -> t.stem().equals(token.stem()))) {
                content.add(token);
            }
        }
        return content;
    }
}
