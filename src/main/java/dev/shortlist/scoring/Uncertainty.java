package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a score would move if the same interview were scored again: {@code Var(S) = sR^2 sum a_r^2 + sum w_q^2
 * (sRQ^2 + sE^2) / n_q}, w_q an answer's part of the score, a_r a rater's, n_q the answer's raters. The three standard
 * deviations are those of Roberts et al. 2010 until calibrated. The words' own scorer is one rater.
 */
final class Uncertainty {
    /** Raters that are stricter or milder throughout, in points. */
    private static final double RATER = 6.7;
    /** Raters that are stricter or milder on one question. */
    private static final double RATER_BY_QUESTION = 5.1;
    /** All the rest. */
    private static final double REST = 18.0;

    private static final double PER_ANSWER = RATER_BY_QUESTION * RATER_BY_QUESTION + REST * REST;
    /** No person has this name. */
    private static final String TEXT = "\u0000text";

    private Uncertainty() {}

    /**
     * The standard error of a score, in points.
     *
     * @param answers the answers
     * @param weights each one's part of the score, 0 to 1, sum 1
     */
    static double standardError(List<AnswerScore> answers, double[] weights) {
        Map<String, Double> byRater = new HashMap<>();
        double questions = 0;
        for (int q = 0; q < weights.length; q++) {
            List<String> raters = raters(answers.get(q));
            questions += weights[q] * weights[q] * PER_ANSWER / raters.size();
            for (String rater : raters) {
                byRater.merge(rater, weights[q] / raters.size(), Double::sum);
            }
        }
        // sorted: a sum must not depend on the order of a hash
        double raters =
                byRater.values().stream().mapToDouble(a -> a * a).sorted().sum();
        return Math.sqrt(RATER * RATER * raters + questions);
    }

    /** The standard error of one answer's score. */
    static double ofOneAnswer(int raters) {
        return Math.sqrt((RATER * RATER + PER_ANSWER) / raters);
    }

    private static List<String> raters(AnswerScore answer) {
        if (answer.reason() != StatusReason.RATED_BY_A_PERSON && answer.raters() == 1) {
            return List.of(TEXT);
        }
        List<String> people = Ratings.raters(answer.answer());
        return answer.raters() == people.size() ? people : withText(people);
    }

    private static List<String> withText(List<String> people) {
        List<String> all = new ArrayList<>(people);
        all.add(TEXT);
        return all;
    }
}
