package dev.shortlist.scoring;

import dev.shortlist.interview.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one answer's words say by themselves: all that can be known of it before it is compared with the other answers and
 * questions. Each answer is taken apart once, for this.
 *
 * @param question the key of its question among all that are asked; null where finding it failed
 * @param verdict what the answer is by itself
 * @param flags what asks for a look, whatever the others say
 * @param stems the different content stems of the words that count; empty where no comparison could make it an answer
 * @param evidence what its words hold
 */
public record Reading(
        @Nullable String question, Verdict verdict, Set<Flag> flags, List<String> stems, Evidence evidence) {
    /** What an answer is, and why. */
    public record Verdict(AnswerStatus status, StatusReason reason) {}

    public Reading {
        flags = Sets.inOrder(Flag.class, flags);
        stems = List.copyOf(stems);
    }

    /** A text that is what it is, whatever others say, and holds nothing to compare. */
    static Reading of(@Nullable String question, AnswerStatus status, StatusReason reason) {
        return new Reading(question, new Verdict(status, reason), Set.of(), List.of(), Evidence.NONE);
    }

    /** The same of a question on which the rubric has nothing: whatever it is, it has no score. */
    Reading withoutRubric() {
        boolean scored = verdict.status().scored();
        return scored
                ? new Reading(
                        question,
                        new Verdict(AnswerStatus.NO_RUBRIC, StatusReason.NOTHING_IN_THE_RUBRIC),
                        EnumSet.of(Flag.NO_RUBRIC),
                        List.of(),
                        evidence)
                : this;
    }

    /** The rubric's id of its question; null where the rubric does not know it. */
    @Nullable
    String rubricQuestion() {
        return question == null ? null : AskedQuestion.rubricQuestion(question);
    }
}
