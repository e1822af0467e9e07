package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What a calibration made of the score of an answer's words.
 *
 * @param by the calibration's id
 * @param from the score before, 0 to 100
 * @param to the score after, 0 to 100: what people would have given
 * @param answerError how far that is off from answer to answer, as a standard deviation in points
 * @param candidateError how far it is off for all of a candidate's answers; null where that is not known
 */
public record Calibrated(
        String by,
        double from,
        double to,
        double answerError,
        @Nullable Double candidateError) {}
