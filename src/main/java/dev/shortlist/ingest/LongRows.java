package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.Sets;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.RawRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that each are one answer; a row that is none says which cell stands in the way, and nothing is guessed. */
final class LongRows implements RowReader {
    private static final Pattern WHOLE = Pattern.compile("[Qq]?(\\d{1,6})");

    /** What is shown of the text of these columns, and what control characters in it are a reader's business. */
    private static final Set<Column> WORDS = Sets.inOrder(
            Column.class,
            List.of(
                    Column.CANDIDATE_ID,
                    Column.EMAIL,
                    Column.CANDIDATE_NAME,
                    Column.FIRST_NAME,
                    Column.LAST_NAME,
                    Column.POSITION,
                    Column.SECTION,
                    Column.QUESTION_ID,
                    Column.QUESTION,
                    Column.ANSWER));

    private static final int LONGEST_QUESTION = 10_000;

    private final Header header;
    private final CellTexts cells;
    private final InterviewCells.Reader interviews;
    private final RatingReading ratings;
    private final ColumnNames names;

    LongRows(Header header, ColumnNames names, @Nullable Double declaredMaximum) {
        this.header = header;
        cells = new CellTexts(header);
        interviews = new InterviewCells.Reader(cells);
        ratings = new RatingReading(declaredMaximum);
        this.names = names;
    }

    @Override
    public List<AnswerRow> read(RawRow row, SourceLocation location) throws Refusal {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        if (WORDS.stream()
                .anyMatch(c -> CellTexts.holdsControls(header.cell(row, c).text()))) {
            notices.add(Notice.CONTROL_CHARACTERS);
        }
        InterviewCells interview = interviews.read(row, location, notices);
        String section = cells.name(row, Column.SECTION);
        Question question = question(row);
        String answer = cells.text(row, Column.ANSWER).isEmpty()
                ? ""
                : header.cell(row, Column.ANSWER).text();
        DeclaredStatus status = status(row);
        return List.of(interview.answer(
                section,
                question,
                answer,
                status,
                ratings.read(
                        cells.text(row, Column.RATING),
                        cells.text(row, Column.RATING_MAX),
                        interview.interviewer(),
                        notices),
                notices));
    }

    private Question question(RawRow row) throws Refusal {
        String id = cells.name(row, Column.QUESTION_ID);
        String text = cells.text(row, Column.QUESTION, LONGEST_QUESTION);
        if (id.isEmpty() && text.isEmpty()) {
            throw new Refusal(
                    cells.firstPresent(Column.QUESTION, Column.QUESTION_ID),
                    SetAsideCode.MISSING,
                    "expected a question or its id, found none");
        }
        return new Question(id.isEmpty() ? null : id, number(row), text);
    }

    private @Nullable Integer number(RawRow row) throws Refusal {
        String text = cells.text(row, Column.QUESTION_NO);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal(
                    Column.QUESTION_NO,
                    SetAsideCode.NUMBER,
                    "expected a whole number, found a text of " + text.length() + " characters");
        }
        return Integer.valueOf(Objects.requireNonNull(matcher.group(1)));
    }

    private DeclaredStatus status(RawRow row) throws Refusal {
        String text = cells.text(row, Column.STATUS);
        return names.status(text)
                .orElseThrow(() -> new Refusal(
                        Column.STATUS,
                        SetAsideCode.STATUS,
                        "expected a status that config/columns.yml names, found a text of " + text.length()
                                + " characters"));
    }
}
