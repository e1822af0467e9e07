package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a score would move if the same interview were scored again: {@code Var(S) = sR^2 sum a_r^2 + sum w_q^2
 * (sRQ^2 + sE^2) / n_q}, w_q an answer's part of the score, a_r a rater's, n_q the answer's raters. The three standard
 * deviations are those of Roberts et al. 2010. The words' own scorer is one rater.
 *
 * <p>Where an answer's words alone count and were calibrated, the calibration's residuals take their place: from answer to
 * answer for {@code sRQ^2 + sE^2}, from candidate to candidate for {@code sR}. Where the calibration could not tell the two
 * apart, all of the residual is taken for the first and {@code sR} stays as it is, which is on the safe side.
 */
final class Uncertainty {
    /** Raters that are stricter or milder throughout, in points. */
    private static final double RATER = 6.7;
    /** Raters that are stricter or milder on one question. */
    private static final double RATER_BY_QUESTION = 5.1;
    /** All the rest. */
    private static final double REST = 18.0;

    private static final double PER_ANSWER = RATER_BY_QUESTION * RATER_BY_QUESTION + REST * REST;
    /** No person has these names. */
    private static final String TEXT = "\u0000text";

    private static final String CALIBRATED = "\u0000calibrated";

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
        double ofCalibrated = RATER * RATER;
        for (int q = 0; q < weights.length; q++) {
            List<String> raters = raters(answers.get(q));
            Calibrated calibrated = raters.contains(CALIBRATED) ? answers.get(q).calibrated() : null;
            ofCalibrated = calibrated == null ? ofCalibrated : raterVariance(calibrated);
            questions += weights[q] * weights[q] * answerVariance(calibrated) / raters.size();
            for (String rater : raters) {
                byRater.merge(rater, weights[q] / raters.size(), Double::sum);
            }
        }
        Double share = byRater.remove(CALIBRATED);
        // sorted: a sum must not depend on the order of a hash
        double raters =
                byRater.values().stream().mapToDouble(a -> a * a).sorted().sum();
        double calibrated = share == null ? 0 : ofCalibrated * share * share;
        return Math.sqrt(RATER * RATER * raters + calibrated + questions);
    }

    private static double answerVariance(@Nullable Calibrated calibrated) {
        return calibrated == null ? PER_ANSWER : calibrated.answerError() * calibrated.answerError();
    }

    private static double raterVariance(Calibrated calibrated) {
        Double error = calibrated.candidateError();
        return error == null ? RATER * RATER : error * error;
    }

    /** The standard error of one answer's score by its words alone, calibrated. */
    static double ofOneAnswer(Calibrated calibrated) {
        return Math.sqrt(raterVariance(calibrated) + answerVariance(calibrated));
    }

    /** The standard error of one answer's score. */
    static double ofOneAnswer(int raters) {
        return Math.sqrt((RATER * RATER + PER_ANSWER) / raters);
    }

    private static List<String> raters(AnswerScore answer) {
        if (answer.reason() != StatusReason.RATED_BY_A_PERSON && answer.raters() == 1) {
            return List.of(answer.calibrated() == null ? TEXT : CALIBRATED);
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
