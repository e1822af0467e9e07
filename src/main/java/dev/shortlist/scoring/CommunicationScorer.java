package dev.shortlist.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an answer is told: how far it is developed, how varied its words are, how fluently it is spoken. */
final class CommunicationScorer {
    /** From about as many words on more of them add nothing. */
    private static final int ENOUGH_WORDS = 75;

    private static final int GRAM = 4;

    private final boolean verbatim;
    private final Speech speech;
    private final double rangeWeight;
    private final double fluencyWeight;

    /**
     * A scorer that hears fluency where texts are verbatim, and weighs it and lexical range as the policy says.
     *
     * @param speech the language's fillers
     */
    CommunicationScorer(ScoringPolicy policy, Speech speech) {
        this.speech = speech;
        verbatim = policy.verbatim();
        rangeWeight = policy.rangeWeight();
        fluencyWeight = policy.fluencyWeight();
    }

    CommunicationEvidence score(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        int spoken = 0;
        for (Token token : tokens) {
            if (!speech.isFiller(token.surface())) {
                spoken++;
                stems.add(token.stem());
            }
        }
        int words = Math.min(spoken, WordGrams.distinct(tokens, GRAM) + GRAM - 1);
        double development = Clip.unit(StrictMath.log(1 + words) / StrictMath.log(1 + ENOUGH_WORDS));
        double range = words == 0 ? 0 : Clip.unit((stems.size() / Math.sqrt(words) - 2.5) / 6);
        Double fluency = verbatim ? speech.fluency(tokens) : null;
        double score = mean(development, range, fluency);
        return new CommunicationEvidence(words, tokens.size() - spoken, development, range, fluency, score);
    }

    private double mean(double development, double range, @Nullable Double fluency) {
        double sum = development + rangeWeight * range + (fluency == null ? 0 : fluencyWeight * fluency);
        return sum / (1 + rangeWeight + (fluency == null ? 0 : fluencyWeight));
    }
}
