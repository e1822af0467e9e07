package dev.shortlist.scoring;

import dev.shortlist.calibration.Features;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Sets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its scores; all scores 0 to 100, unrounded.
 *
 * @param answer the answer as exported
 * @param rubricQuestion the id of the rubric's question; null when the rubric does not know it
 * @param status what became of it
 * @param reason why
 * @param rule how the words' own score is made of content and communication
 * @param weight the answer's share relative to other answers of a dimension: 1, or .5 for Screening and Wrap Up
 * @param content how much of a good answer it holds; null when that could not be scored
 * @param communication how it is told; null when that could not be scored
 * @param score both together, by the rule of its section; null unless the status is scored
 * @param textScore what the words alone give; differs from {@code score} only where a person's rating counts
 * @param rating the mean of the people's ratings; null where there is none with a known scale
 * @param raters how many raters the score rests on, at least 1
 * @param confidence the probability that people would put it in the band of its score, 0 to 1; null unless its words were
 *     calibrated
 * @param flags what asks for a person's look
 * @param evidence what the scores rest on
 * @param calibrated how the score of the words was calibrated; null where it was not
 */
public record AnswerScore(
        Answer answer,
        @Nullable String rubricQuestion,
        AnswerStatus status,
        StatusReason reason,
        ScoreRule rule,
        double weight,
        @Nullable Double content,
        @Nullable Double communication,
        @Nullable Double score,
        @Nullable Double textScore,
        @Nullable Double rating,
        int raters,
        @Nullable Double confidence,
        Set<Flag> flags,
        Evidence evidence,
        @Nullable Calibrated calibrated) {
    public AnswerScore {
        flags = Sets.inOrder(Flag.class, flags);
    }

    /**
     * What the words give by themselves, without ratings, calibration or the other answers to the question, 0 to 100. Null
     * where content was not scored.
     */
    public @Nullable Double contentAlone() {
        if (status == AnswerStatus.SCORED) {
            return evidence.contentAlone();
        }
        return calibrated == null ? content : Double.valueOf(calibrated.from());
    }

    /** An answer without a calibration. */
    public AnswerScore(
            Answer answer,
            @Nullable String rubricQuestion,
            AnswerStatus status,
            StatusReason reason,
            ScoreRule rule,
            double weight,
            @Nullable Double content,
            @Nullable Double communication,
            @Nullable Double score,
            @Nullable Double textScore,
            @Nullable Double rating,
            int raters,
            @Nullable Double confidence,
            Set<Flag> flags,
            Evidence evidence) {
        this(
                answer,
                rubricQuestion,
                status,
                reason,
                rule,
                weight,
                content,
                communication,
                score,
                textScore,
                rating,
                raters,
                confidence,
                flags,
                evidence,
                null);
    }

    /** How the score came about, step by step; the last step's result is the score. Empty where there is none. */
    public List<ScoreStep> steps() {
        return ScoreSteps.of(this);
    }

    /** What a calibration can learn from the words, before any; null where they were not scored for content. */
    public @Nullable Features featuresToLearn() {
        Double byWords = calibrated == null ? textScore : Double.valueOf(calibrated.from());
        return Calibrator.features(answer, status, byWords, evidence);
    }
}
