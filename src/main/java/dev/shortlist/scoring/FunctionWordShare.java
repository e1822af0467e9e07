package dev.shortlist.scoring;

import java.util.List;

/** Sentences hold function words; a list of keywords does not. */
final class FunctionWordShare {
    private static final int FEWEST = 3;
    private static final int SHORT = 6;
    private static final int LONG = 15;

    /** A handful of words and none that carries grammar: it may be an answer in note form, or three keywords. */
    private static final double BARE = .5;

    private FunctionWordShare() {}

    /**
     * The factor by the share f of function words: from 15 tokens on {@code clip((f - .04) / .10)}, from 6 to 14 {@code .3 +
     * .7 clip((f - .02) / .10)}, from 3 to 5 {@code .5} without one and else 1, under 3 tokens 1.
     */
    static double factor(List<Token> tokens) {
        long words = words(tokens);
        if (words < FEWEST) {
            return 1;
        }
        double f = of(tokens);
        if (words < SHORT) {
            return f > 0 ? 1 : BARE;
        }
        return words < LONG ? .3 + .7 * Clip.unit((f - .02) / .10) : Clip.unit((f - .04) / .10);
    }

    /** The share of function words among those that are spelt with letters, 0 to 1; 0 where there are none. */
    static double of(List<Token> tokens) {
        return tokens.stream().filter(Token::functionWord).count() / (double) Math.max(1, words(tokens));
    }

    /** Figures and single letters are no words: a calculation is no list of keywords. */
    private static long words(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.functionWord()
                        || t.surface().chars().filter(Character::isLetter).count() > 1)
                .count();
    }
}
