package dev.shortlist.workbook;

import dev.shortlist.interview.Question;
import dev.shortlist.ranking.PositionName;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The sheet "Questions": how each question of a position was answered, and whether it tells candidates apart. */
final class QuestionsSheet {
    static final String NAME = "Questions";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Position", 30, "As exported, whatever its case and spaces."),
            Column.text("Rubric", 20, "The rubric the answers were scored by."),
            Column.text("Section", 18, "As exported."),
            Column.number("No.", 7, "The question's number as exported, where it is asked first."),
            Column.text("Question ID", 24, "The rubric's id of the question, else the export's."),
            Column.text("Question", 56, "Its words as exported, where it is asked first."),
            Column.number("Answers", 10, "Answers to it, exempt ones apart."),
            Column.number("n", 8, "Answers with a score; the shares, the mean and the SD are of these."),
            Column.number("Missing", 10, "Answers without a score: blank, not asked or not scorable."),
            Column.number("Mean", 9, "Of the scores, 0 to 100."),
            Column.number("SD", 8, "Standard deviation of the scores, by n - 1; empty under two."),
            Column.number(
                    "Floor share",
                    10,
                    "The share of the scores in the lowest fifth of the scale, 20 or less: the lowest of five levels."),
            Column.number(
                    "Ceiling share",
                    10,
                    "The share of the scores in the highest fifth, over 80: the highest of five levels."),
            Column.number(
                    "Item-total r",
                    10,
                    "Pearson's r, over candidates, of the score with the mean of the candidate's other scored answers "
                            + "(\"corrected\": the question itself is not in it). Empty under 3 candidates or where one never varies."),
            Column.number("Mean words", 10, "Of the answers that are not blank."),
            Column.text(
                    "Look at",
                    44,
                    "From 20 scores on: r under .20 tells candidates hardly apart, under 0 the wrong way; half of the scores at the "
                            + "floor or at the ceiling leave no room to tell."));

    private static final int MEAN = 9;
    private static final int FROZEN = 1;
    private static final Locale ANY = Locale.ROOT;

    private final LongTable table;
    private final int characters;
    private final Columns columns;
    private final Groups<Key, QuestionTally> groups;

    QuestionsSheet(StableWorkbook workbook, Columns columns, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "Questions"), COLUMNS, FROZEN, limits);
        this.characters = limits.answerCharacters();
        this.columns = columns;
        this.groups = new Groups<>(limits.groups());
    }

    /** What is one question: the rubric's where it knows it, else the export's id, else the words. */
    private record Key(String position, String rubric, String question) {
        static Key of(String position, String rubric, AnswerScore answer) {
            Question asked = answer.answer().question();
            String known = answer.rubricQuestion();
            String id = asked.id();
            if (known != null) {
                return new Key(position, rubric, "rubric " + known);
            }
            return new Key(
                    position,
                    rubric,
                    id == null || id.isBlank() ? "text " + asked.text().strip().toLowerCase(ANY) : "id " + id.strip());
        }
    }

    void add(RankedCandidate candidate) {
        String position = candidate.interview().position();
        String folded = PositionName.folded(position);
        String rubric = candidate.scorecard().rubricId();
        double sum = 0;
        for (AnswerScore answer : candidate.scorecard().answers()) {
            sum += Objects.requireNonNullElse(answer.score(), 0d);
        }
        int scored = candidate.scorecard().answersScored();
        for (AnswerScore answer : candidate.scorecard().answers()) {
            QuestionTally tally = groups.of(
                    Key.of(folded, rubric, answer), () -> QuestionTally.of(position, rubric, answer, characters));
            if (tally != null && answer.status() != AnswerStatus.EXEMPT) {
                tally.add(answer, sum, scored);
            }
        }
    }

    LongTable table() {
        return table;
    }

    /** Answers to questions for which there was no room. */
    long leftOut() {
        return groups.leftOut();
    }

    void finish() {
        groups.all().stream().sorted(order()).forEach(this::row);
        table.finish(sheet -> DataBars.on(sheet, MEAN, DataBars.GREY));
    }

    private Comparator<QuestionTally> order() {
        return Comparator.<QuestionTally, String>comparing(t -> PositionName.folded(t.position()))
                .thenComparing(QuestionTally::rubric)
                .thenComparingInt(t -> columns.place(t.section()))
                .thenComparing(QuestionTally::section)
                .thenComparing(QuestionTally::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(QuestionTally::id)
                .thenComparing(QuestionTally::text);
    }

    private void row(QuestionTally tally) {
        table.nextRow()
                .text(tally.position())
                .text(tally.rubric())
                .text(tally.section())
                .whole(tally.number())
                .text(tally.id())
                .text(tally.text())
                .count(tally.answers())
                .count(tally.scores().count())
                .count(tally.answers() - tally.scores().count())
                .score(tally.scores().mean())
                .score(tally.scores().deviation())
                .percent(tally.floorShare())
                .percent(tally.ceilingShare())
                .correlation(tally.itemTotal().correlation())
                .score(tally.words().mean())
                .text(String.join("; ", tally.remarks()));
    }
}
