package dev.shortlist.scoring;

import java.util.List;

/** Sentences hold function words; a list of keywords does not. */
final class FunctionWordShare {
    private static final int SHORT = 6;
    private static final int LONG = 15;

    private FunctionWordShare() {}

    /** The factor by the share f of function words: 1 under 6 tokens, milder to 14 than from 15 on. */
    static double factor(List<Token> tokens) {
        int words = tokens.size();
        if (words < SHORT) {
            return 1;
        }
        double f = tokens.stream().filter(Token::functionWord).count() / (double) words;
        return words < LONG ? .3 + .7 * Clip.unit((f - .02) / .10) : Clip.unit((f - .04) / .10);
    }
}
