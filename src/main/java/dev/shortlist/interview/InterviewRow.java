package dev.shortlist.interview;

import java.util.List;

/**
 * A row of an export that was taken.
 *
 * @param location where it stands
 * @param answers all of one candidate for one position: one where a row is an answer, several where a row is an
 *     interview or a scorecard
 */
public record InterviewRow(SourceLocation location, List<AnswerRow> answers) implements ReadRow {
    public InterviewRow {
        answers = List.copyOf(answers);
    }
}
