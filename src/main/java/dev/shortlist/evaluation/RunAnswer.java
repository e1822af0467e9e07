package dev.shortlist.evaluation;

import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.RatedAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a published run, as its {@code candidates.jsonl} has it.
 *
 * @param candidate whose it is: the id that is shown
 * @param rubric the rubric it was scored by, {@code <id> v<version>}
 * @param question as it is shown: the rubric's id, else the words
 * @param questionId the export's id of the question; null where it has none
 * @param features what its words gave
 * @param words how many it has
 */
public record RunAnswer(
        String candidate,
        String rubric,
        String question,
        @Nullable String questionId,
        String questionText,
        String section,
        String text,
        Features features,
        int words) {

    RatedAnswer rated(double rating) {
        return new RatedAnswer(candidate, question, features, words, rating);
    }

    String content(List<String> ratings) {
        return TrainingRatings.content(questionId, questionText, section, text, ratings);
    }
}
