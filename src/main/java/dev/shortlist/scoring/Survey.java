package dev.shortlist.scoring;

import java.util.List;

/**
 * What is known of all answers of a rubric before one is scored.
 *
 * @param questions what the answers to each question have in common, in the order of their keys
 * @param spread how far one candidate's answers lie apart
 */
public record Survey(List<QuestionSurvey> questions, AnswerSpread spread) {
    /** Nothing known: each answer is scored by itself. */
    public static final Survey NONE = new Survey(List.of(), AnswerSpread.NONE);

    public Survey {
        questions = List.copyOf(questions);
    }

    /** The same without what answers have in common. */
    public Survey withoutPeers() {
        return new Survey(List.of(), spread);
    }
}
