package dev.shortlist.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * A step on the way from an answer to its score: which rule, what it was applied to and what came of it. All values are in
 * points of 100 unless a rule says otherwise.
 *
 * @param rule which
 * @param operands what went in, in the order in which the rule names them
 * @param result what came out
 */
public record ScoreStep(Rule rule, List<Operand> operands, double result) {
    /**
     * A value that goes into a step.
     *
     * @param weight what it is multiplied by; 1 where it is not
     * @param value the value
     */
    public record Operand(double weight, double value) {
        /** What it adds. */
        public double product() {
            return weight * value;
        }
    }

    /** The rules; each says what its operands are. */
    public enum Rule {
        /** The weight of the concepts found, and the weight that earns the top: 100 times their quotient, at most 100. */
        CONCEPTS,
        /** The answer is the model answer of this number, from 0, word for word: 100. */
        MODEL_ANSWER_ITSELF,
        /**
         * Shares from 0 to 1 of the nearest model answer with their weights: its terms, the likeness and, where it has pairs of
         * words, those. The result is their sum by the weights, from 0 to 1; without pairs by the sum of the two weights.
         */
        NEARNESS,
        /** The nearness, from 0 to 1, divided by the scale, whose hyperbolic tangent is taken: {@code 100 tanh(x / scale)}. */
        CURVE,
        /** Concepts and model answer: their mean. */
        BOTH,
        /** What there was before, and the most that a closed gate lets stand: the smaller. */
        GATE,
        /** The weighted share of the peers' terms, from 0 to 1, divided by its scale: {@code 100 tanh(x / scale)}. */
        PEERS,
        /** The answer by itself and the peers, by their weights: their mean. */
        BESIDE_PEERS,
        /** What there was before, and the guards' factors, each from 0 to 1: the product. */
        GUARDS,
        /** The text holds no answer: 0. */
        LOWEST,
        /** Content alone counts in the section. */
        CONTENT,
        /** Content and communication by their weights: the sum. */
        CONTENT_AND_COMMUNICATION,
        /** What the words gave, and what a calibration makes of it. */
        CALIBRATED,
        /** What people gave counts. */
        RATING,
        /** What people gave is known and does not count. */
        WORDS_ALONE,
        /** What the words and what people gave: their mean. */
        WORDS_AND_RATING
    }

    public ScoreStep {
        operands = List.copyOf(operands);
    }

    static ScoreStep of(Rule rule, double result, double... values) {
        return new ScoreStep(
                rule, Arrays.stream(values).mapToObj(v -> new Operand(1, v)).toList(), result);
    }
}
