package dev.shortlist.scoring;

import dev.shortlist.rubric.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a score would move.
 *
 * <p>Where an answer's words were calibrated, the error is against what people would give: {@code sC^2 (sum a_q)^2 + sum a_q^2
 * sA^2}, a_q an answer's part of the score, sA and sC the calibration's residuals from answer to answer and from candidate to
 * candidate. All other answers move as far as one candidate's answers lie apart: the error of other questions of the same
 * kind, {@code sum (sum_d b_qd s_d)^2}, b_qd an answer's part of the score by a dimension and s_d the spread of what that
 * dimension takes. The two are of different answers, so their squares add up.
 */
final class Uncertainty {
    private final SectionRule sections;
    private final AnswerSpread spread;

    Uncertainty(SectionRule sections, AnswerSpread spread) {
        this.sections = sections;
        this.spread = spread;
    }

    /** The spread of what a dimension takes of an answer, in points. */
    double deviation(AnswerScore answer, Part part) {
        return switch (part) {
            case CONTENT -> spread.content();
            case COMMUNICATION -> spread.communication();
            case ANSWER -> sections.mean(answer.answer().section(), spread.content(), spread.communication());
        };
    }

    /**
     * The standard error of a score, in points.
     *
     * @param shares each answer's part of the score, 0 to 1, sum 1
     * @param deviations what each moves it by: its parts by dimension, each times the spread of what that takes
     */
    double standardError(List<AnswerScore> answers, double[] shares, double[] deviations) {
        double squares = 0;
        double calibratedShare = 0;
        double candidate = 0;
        for (int i = 0; i < shares.length; i++) {
            Calibrated calibrated = calibrated(answers.get(i));
            if (calibrated == null) {
                squares += deviations[i] * deviations[i];
            } else {
                double error = shares[i] * calibrated.answerError();
                squares += error * error;
                calibratedShare += shares[i];
                candidate = candidateError(calibrated);
            }
        }
        double together = calibratedShare * candidate;
        return Math.sqrt(squares + together * together);
    }

    /** How the words of an answer were calibrated that rests on them alone; null for all others. */
    private static @Nullable Calibrated calibrated(AnswerScore answer) {
        return answer.reason() == StatusReason.RATED_BY_A_PERSON || answer.raters() > 1 ? null : answer.calibrated();
    }

    private static double candidateError(Calibrated calibrated) {
        Double error = calibrated.candidateError();
        return error == null ? 0 : error;
    }

    /** The standard error of one answer's score by its words alone, calibrated. */
    static double ofOneAnswer(Calibrated calibrated) {
        double candidate = candidateError(calibrated);
        return Math.sqrt(candidate * candidate + calibrated.answerError() * calibrated.answerError());
    }
}
