package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that each are an interview, or one interviewer's scorecard of it, with a column per question. */
final class WideRows implements RowReader {
    private final CellTexts cells;
    private final InterviewCells.Reader interviews;
    private final RatingReading ratings;
    private final List<QuestionColumns> questions;

    WideRows(Header header, List<QuestionColumns> questions, ColumnNames names, String file, TableAgain table) {
        cells = new CellTexts(header);
        interviews = new InterviewCells.Reader(header, names, file, table);
        ratings = new RatingReading(names, file, table);
        this.questions = List.copyOf(questions);
    }

    @Override
    public List<AnswerRow> read(RawRow row, SourceLocation location) throws Refusal {
        Set<Notice> ofRow = EnumSet.noneOf(Notice.class);
        InterviewCells interview = interviews.read(row, location, ofRow);
        String section = cells.name(row, Column.SECTION);
        List<AnswerRow> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionColumns columns = questions.get(i);
            Set<Notice> notices = EnumSet.noneOf(Notice.class);
            notices.addAll(ofRow);
            answers.add(interview.answer(
                    section,
                    numbered(columns.question(), i + 1),
                    text(row, columns.answer(), notices),
                    DeclaredStatus.NONE,
                    interview.finished() ? rating(row, columns, interview.interviewer(), notices) : null,
                    notices));
        }
        return answers;
    }

    private static Question numbered(Question question, int place) {
        return question.number() == null ? new Question(question.id(), place, question.text()) : question;
    }

    private static String text(RawRow row, @Nullable Integer place, Set<Notice> notices) {
        String text = cell(row, place).text();
        if (CellTexts.holdsControls(text)) {
            notices.add(Notice.CONTROL_CHARACTERS);
        }
        return text.isBlank() ? "" : text;
    }

    private @Nullable Rating rating(RawRow row, QuestionColumns columns, String rater, Set<Notice> notices)
            throws Refusal {
        Integer place = columns.rating();
        try {
            RatingReading.Place where = new RatingReading.Place(place, "", columns.range());
            return ratings.read(ratings.text(cell(row, place)), where, rater, notices);
        } catch (Refusal e) {
            throw e.at(place);
        }
    }

    private static Cell cell(RawRow row, @Nullable Integer place) {
        return place == null || place >= row.cells().size()
                ? Cell.BLANK
                : row.cells().get(place);
    }
}
