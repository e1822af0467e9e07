package dev.shortlist.workbook;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Interview;
import dev.shortlist.scoring.AnswerScore;
import java.util.List;

/** The sheet "Answers": a row per answer, candidate by candidate, up to a limit. */
final class AnswersSheet {
    static final String NAME = "Answers";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Candidate ID", 16, ""),
            Column.text("Name", 24, ""),
            Column.text("Position", 28, ""),
            Column.text("Section", 18, ""),
            Column.number("No.", 7, "The question's number as exported."),
            Column.text("Question ID", 20, "The export's id of the question, else the rubric's."),
            Column.text("Question", 50, ""),
            Column.text("Status", 14, "Scored, no answer and non-answer count; the others are excluded, never 0."),
            Column.number("Score", 9, "0 to 100; empty where the answer could not be scored."),
            Column.number("Content", 10, "How much of a good answer it holds."),
            Column.number("Communication", 15, "How it is told: development, range of words, fluency."),
            Column.number(
                    "Confidence",
                    12,
                    "How likely people would put the answer in the band of its score; empty unless the scores are calibrated."),
            Column.number("Rating", 9, "The mean of the people's ratings, on a scale of 0 to 100."),
            Column.text("Flags", 28, "What asks for a person's look."),
            Column.text("Answer", 100, "The candidate's words, from their beginning; the report has all of them."));

    private static final int FROZEN = 2;

    /** One line, so that the list can be scanned; a row made higher shows its whole answer. */
    private static final float ROW_POINTS = 13.5f;

    private final LongTable table;
    private final int rows;
    private final int characters;
    private boolean full;

    AnswersSheet(StableWorkbook workbook, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "Answers"), COLUMNS, FROZEN, limits);
        this.rows = limits.answerRows();
        this.characters = limits.answerCharacters();
    }

    /** Adds all answers of a candidate, or none of this and every later one once they do not fit. */
    void add(RankedCandidate candidate) {
        List<AnswerScore> answers = candidate.scorecard().answers();
        full = full || table.written() + answers.size() > rows;
        if (full) {
            table.leaveOut(answers.size());
            return;
        }
        answers.forEach(answer -> row(candidate.interview(), answer));
    }

    LongTable table() {
        return table;
    }

    private void row(Interview interview, AnswerScore score) {
        Answer answer = score.answer();
        table.nextRow()
                .height(ROW_POINTS)
                .text(interview.candidate().id())
                .text(interview.candidate().name())
                .text(interview.position())
                .text(answer.section())
                .whole(answer.question().number())
                .text(AnswersCsv.questionId(score))
                .text(answer.question().text())
                .text(Words.status(score.status()))
                .score(score.score())
                .score(score.content())
                .score(score.communication())
                .percent(score.confidence())
                .score(score.rating())
                .text(Words.flags(score.flags()))
                .text(CellText.beginning(answer.text(), characters), Look.WRAPPED);
    }
}
