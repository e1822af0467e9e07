package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.Column;
import dev.shortlist.tabular.RawRow;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about its interview, whichever answers it holds.
 *
 * @param location where the row stands
 * @param candidate who
 * @param position as written; empty when not given
 * @param date the day; null when not given or not readable
 * @param dateText the date as written
 * @param durationMinutes at least 1; null when not given
 * @param interviewer who asked or rated; empty when not given
 * @param submittedAt when it was submitted; empty when not given
 */
record InterviewCells(
        SourceLocation location,
        Candidate candidate,
        String position,
        @Nullable LocalDate date,
        String dateText,
        @Nullable Integer durationMinutes,
        String interviewer,
        String submittedAt) {

    /** Reads these cells of the rows under one header. */
    static final class Reader {
        private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
        private static final int LONGEST_DURATION = 100_000;

        private final CellTexts cells;
        private final CandidateReading candidates;
        private final DateReading dates = new DateReading();

        Reader(CellTexts cells) {
            this.cells = cells;
            candidates = new CandidateReading(cells);
        }

        InterviewCells read(RawRow row, SourceLocation location, Set<Notice> notices) throws Refusal {
            String position = cells.name(row, Column.POSITION);
            String dateText = cells.text(row, Column.INTERVIEW_DATE);
            return new InterviewCells(
                    location,
                    candidates.read(row, position),
                    position,
                    dates.day(dateText, notices),
                    dateText,
                    duration(row),
                    cells.text(row, Column.INTERVIEWER),
                    cells.text(row, Column.SUBMITTED_AT));
        }

        private @Nullable Integer duration(RawRow row) throws Refusal {
            boolean hours = cells.text(row, Column.DURATION_MINUTES).isEmpty();
            Column column = hours ? Column.DURATION_HOURS : Column.DURATION_MINUTES;
            String text = cells.text(row, column);
            if (text.isEmpty()) {
                return null;
            }
            if (!DECIMAL.matcher(text).matches()) {
                throw new Refusal(
                        column,
                        SetAsideCode.NUMBER,
                        "expected " + (hours ? "hours" : "minutes") + ", found a text of " + text.length()
                                + " characters");
            }
            long minutes = StrictMath.round(Double.parseDouble(text) * (hours ? 60 : 1));
            return minutes < 1 || minutes > LONGEST_DURATION ? null : (int) minutes;
        }
    }

    /** An answer of this interview. */
    AnswerRow answer(
            String section,
            Question question,
            String text,
            DeclaredStatus status,
            @Nullable Rating rating,
            Set<Notice> notices) {
        return new AnswerRow(
                location,
                candidate,
                position,
                date,
                dateText,
                durationMinutes,
                section,
                question,
                text,
                status,
                rating,
                submittedAt,
                notices);
    }
}
