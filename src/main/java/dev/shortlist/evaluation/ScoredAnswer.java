package dev.shortlist.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * An answer and what it was scored.
 *
 * @param candidate the identifier of the candidate
 * @param position empty when not given
 * @param question the question's id; where it has none, its section and number
 * @param status as {@code answers.csv} has it; empty when not known
 * @param score 0 to 100; null where it has none
 * @param words how many there are, 0 or more; null when not known
 * @param rating what people rated, 0 to 100; null where nobody did
 */
record ScoredAnswer(
        String candidate,
        String position,
        String question,
        String status,
        @Nullable Double score,
        @Nullable Integer words,
        @Nullable Double rating) {
    private static final String NO_ANSWER = "NO_ANSWER";

    /** Whether somebody said that there is none: on a missing answer everybody agrees. */
    boolean saysNoAnswer() {
        return status.equals(NO_ANSWER);
    }

    /** Whether it is known to have no words. */
    boolean isEmpty() {
        return words != null && words == 0;
    }
}
