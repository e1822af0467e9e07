package dev.shortlist.interview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's answer to one question as a row of an export has it, read and checked.
 *
 * @param location where it stands
 * @param candidate who, with the key that tells candidates apart; the name is empty when not given
 * @param position as written; empty when not given
 * @param date the day of the interview; null when not given or not readable
 * @param dateText the date as written; empty when not given
 * @param durationMinutes at least 1; null when not given
 * @param section as written; empty when not given
 * @param question what was asked
 * @param answer the words; empty when blank
 * @param declared what the status column says
 * @param rating a person's rating; null when not given
 * @param submittedAt when the answer was given, as written; empty when not given
 * @param notices what a reader should know about this row
 */
public record AnswerRow(
        SourceLocation location,
        Candidate candidate,
        String position,
        @Nullable LocalDate date,
        String dateText,
        @Nullable Integer durationMinutes,
        String section,
        Question question,
        String answer,
        DeclaredStatus declared,
        @Nullable Rating rating,
        String submittedAt,
        Set<Notice> notices) {
    public AnswerRow {
        notices = Sets.inOrder(Notice.class, notices);
    }

    /** Whether another row says the same of the same candidate, wherever it stands. */
    boolean saysTheSameAs(AnswerRow other) {
        return candidate.equals(other.candidate)
                && position.equals(other.position)
                && dateText.equals(other.dateText)
                && Objects.equals(durationMinutes, other.durationMinutes)
                && section.equals(other.section)
                && question.equals(other.question)
                && answer.equals(other.answer)
                && declared == other.declared
                && Objects.equals(rating, other.rating)
                && submittedAt.equals(other.submittedAt);
    }

    String rater() {
        return rating == null ? "" : rating.rater();
    }

    /** Whether it says nothing of the question; an interview that did not take place never does. */
    boolean blank() {
        return answer.isBlank()
                && rating == null
                && (declared == DeclaredStatus.NONE || notices.contains(Notice.INTERVIEW_NOT_FINISHED));
    }
}
