package dev.shortlist.scoring;

import dev.shortlist.interview.Sets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer's words alone say; scores 0 to 100.
 *
 * @param status what became of the text
 * @param reason why
 * @param content null where the rubric has nothing on the question or the text was not scored
 * @param communication null where the text was not scored
 * @param flags what asks for a look
 * @param evidence what the scores rest on
 */
record TextScore(
        AnswerStatus status,
        StatusReason reason,
        @Nullable Double content,
        @Nullable Double communication,
        Set<Flag> flags,
        Evidence evidence) {
    TextScore {
        flags = Sets.inOrder(Flag.class, flags);
    }

    /** A text without a score: it is blank, was not asked for or is not for this scorer. */
    static TextScore none(AnswerStatus status, StatusReason reason, Set<Flag> flags, Evidence evidence) {
        return new TextScore(status, reason, null, null, flags, evidence);
    }

    /** A text that holds no answer: the lowest anchor. */
    static TextScore lowest(AnswerStatus status, StatusReason reason, Set<Flag> flags, Evidence evidence) {
        return new TextScore(status, reason, 0.0, 0.0, flags, evidence);
    }
}
