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
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.DateOrder;
import dev.shortlist.settings.InterviewState;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
 * @param submittedAt when it was submitted, in ISO 8601 where it could be read; empty when not given
 * @param finished whether it took place and is done
 */
record InterviewCells(
        SourceLocation location,
        Candidate candidate,
        String position,
        @Nullable LocalDate date,
        String dateText,
        @Nullable Integer durationMinutes,
        String interviewer,
        String submittedAt,
        boolean finished) {

    /** Reads these cells of the rows under one header. */
    static final class Reader {
        private final CellTexts cells;
        private final ColumnNames names;
        private final NumberForm numbers;
        private final CandidateReading candidates;
        private final DateReading dates;
        private final DateReading submissions;
        private final Durations durations;

        /**
         * Reads the rows of a table.
         *
         * @param table whose columns decide what a date leaves open; null where none do
         */
        Reader(Header header, ColumnNames names, String file, @Nullable TableAgain table) {
            cells = new CellTexts(header);
            this.names = names;
            numbers = new NumberForm(names.decimal(file));
            candidates = new CandidateReading(cells, names);
            dates = dates(header, Column.INTERVIEW_DATE, names.dateOrder(file), table);
            submissions = dates(header, Column.SUBMITTED_AT, names.dateOrder(file), table);
            durations = new Durations(numbers);
        }

        private static DateReading dates(
                Header header, Column column, @Nullable DateOrder order, @Nullable TableAgain table) {
            Integer place = header.places().get(column);
            return place == null ? new DateReading(order, null, 0) : new DateReading(order, table, place);
        }

        InterviewCells read(RawRow row, SourceLocation location, Set<Notice> notices) throws Refusal {
            String position = cells.name(row, Column.POSITION);
            String dateText = cells.text(row, Column.INTERVIEW_DATE);
            boolean finished = isFinished(row);
            if (!finished) {
                notices.add(Notice.INTERVIEW_NOT_FINISHED);
            }
            return new InterviewCells(
                    location,
                    candidates.read(row, position),
                    position,
                    day(row, dateText, notices),
                    dateText,
                    duration(row, notices),
                    cells.text(row, Column.INTERVIEWER),
                    submittedAt(row, notices),
                    finished);
        }

        private @Nullable LocalDate day(RawRow row, String text, Set<Notice> notices) {
            if (text.isEmpty()) {
                return null;
            }
            DateReading.Day day = dates.read(text, row.sheet() == null);
            if (day == null) {
                notices.add(Notice.DATE_NOT_READ);
            }
            return day == null ? null : day.day();
        }

        private String submittedAt(RawRow row, Set<Notice> notices) {
            String text = cells.text(row, Column.SUBMITTED_AT);
            DateReading.Day day = text.isEmpty() ? null : submissions.read(text, row.sheet() == null);
            String moment = day == null ? null : day.moment();
            if (moment == null && !text.isEmpty()) {
                notices.add(Notice.SUBMISSION_NOT_READ);
            }
            return moment == null ? text : moment;
        }

        /** A status column of its own says it, or the one that else is of the answer. */
        private boolean isFinished(RawRow row) throws Refusal {
            String ofAnswer = cells.text(row, Column.STATUS);
            if (names.status(ofAnswer).isEmpty()
                    && names.interviewStatus(ofAnswer).equals(Optional.of(InterviewState.UNFINISHED))) {
                return false;
            }
            String text = cells.text(row, Column.INTERVIEW_STATUS);
            return names.interviewStatus(text)
                            .orElseThrow(() -> new Refusal(
                                    Column.INTERVIEW_STATUS,
                                    SetAsideCode.STATUS,
                                    "expected a status of an interview that config/columns.yml names, found a text of "
                                            + text.length() + " characters"))
                    == InterviewState.FINISHED;
        }

        private @Nullable Integer duration(RawRow row, Set<Notice> notices) throws Refusal {
            boolean hours = cells.text(row, Column.DURATION_MINUTES).isEmpty();
            Column column = hours ? Column.DURATION_HOURS : Column.DURATION_MINUTES;
            Cell cell = cells.cell(row, column);
            if (cell.kind() == Cell.Kind.DATE) {
                // a time of day is what spreadsheets make of 1:30, whichever was meant
                notices.add(Notice.DURATION_NOT_READ);
                return null;
            }
            String text = numbers.text(cell);
            return text.isEmpty() ? null : durations.minutes(text, column, notices);
        }
    }

    /** An answer of this interview; one that is not finished has none, whatever its row says. */
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
                finished ? text : "",
                finished ? status : DeclaredStatus.NOT_ASKED,
                finished ? rating : null,
                submittedAt,
                notices);
    }
}
