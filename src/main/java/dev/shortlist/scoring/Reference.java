package dev.shortlist.scoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One model answer, taken apart once, and how close an answer comes to it. */
final class Reference {
    private static final int LEAST_WINDOW = 80;
    private static final int WINDOW_FACTOR = 4;
    /** What a stem weighs that the question has given away. */
    private static final double GIVEN_WEIGHT = .5;

    private final int number;
    private final StemIndex stems;
    private final double[] weights;
    private final double total;
    private final int window;
    private final CharGrams grams;

    /**
     * A model answer.
     *
     * @param number its place in the rubric, from 0
     * @param tokens its words
     * @param questionStems the stems of the question's words
     */
    Reference(int number, List<Token> tokens, Set<String> questionStems) {
        this.number = number;
        Set<String> distinct = new LinkedHashSet<>();
        tokens.stream().filter(t -> !t.functionWord()).map(Token::stem).forEach(distinct::add);
        stems = new StemIndex(distinct);
        weights = distinct.stream()
                .mapToDouble(s -> questionStems.contains(s) ? GIVEN_WEIGHT : 1)
                .toArray();
        total = sum(weights);
        window = Math.max(LEAST_WINDOW, WINDOW_FACTOR * tokens.size());
        grams = CharGrams.of(tokens);
    }

    /** Compares an answer's words, and their character runs, with the model answer. */
    ReferenceEvidence compare(List<Token> answer, CharGrams answerGrams) {
        double coverage = total == 0 ? 0 : Clip.unit(bestWindow(matches(answer)) / total);
        double similarity = answerGrams.cosine(grams);
        double score = StrictMath.tanh((.6 * coverage + .4 * similarity) / .5);
        return new ReferenceEvidence(number, coverage, similarity, score);
    }

    private int[][] matches(List<Token> answer) {
        Map<String, int[]> known = new HashMap<>();
        int[][] matches = new int[answer.size()][];
        for (int i = 0; i < matches.length; i++) {
            Token token = answer.get(i);
            matches[i] = token.functionWord() ? new int[0] : known.computeIfAbsent(token.stem(), stems::matches);
        }
        return matches;
    }

    /** The largest weight of distinct stems within a window that slides over the answer. */
    private double bestWindow(int[][] matches) {
        int[] inside = new int[weights.length];
        double weight = 0;
        double best = 0;
        for (int i = 0; i < matches.length; i++) {
            for (int stem : matches[i]) {
                weight += inside[stem]++ == 0 ? weights[stem] : 0;
            }
            for (int stem : i < window ? new int[0] : matches[i - window]) {
                weight -= --inside[stem] == 0 ? weights[stem] : 0;
            }
            best = Math.max(best, weight);
        }
        return best;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
