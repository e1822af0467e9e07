package dev.shortlist.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a run, as its {@code answers.csv} has them. */
public final class AnswersTable {
    private static final String CANDIDATE = "candidate_id";
    private static final String QUESTION = "question_id";
    private static final String WORDS = "words";

    private AnswersTable() {}

    /**
     * Reads all answers.
     *
     * @param wanted the score to compare; for {@code text_score} a file of an earlier version has {@code score}
     * @throws IOException when the file is not there or cannot be read
     * @throws CannotEvaluate when a column is missing or a cell is wrong
     */
    public static ScoredAnswers read(Path file, ScoreColumn wanted) throws IOException, CannotEvaluate {
        NamedTable table = NamedTable.open(file, List.of(CANDIDATE, QUESTION, "score"));
        ScoreColumn column =
                wanted == ScoreColumn.TEXT_SCORE && !table.has(wanted.column()) ? ScoreColumn.SCORE : wanted;
        if (!table.has(column.column())) {
            throw new CannotEvaluate(table.name() + ": expected a column " + column.column() + ", found none [HEADER]");
        }
        ScoredAnswers answers = new ScoredAnswers(table.name(), column);
        table.forEach(row -> answers.add(answer(row, column)));
        return answers;
    }

    private static ScoredAnswer answer(NamedRow row, ScoreColumn column) throws CannotEvaluate {
        OptionalDouble words = row.number(WORDS, 0, Integer.MAX_VALUE);
        return new ScoredAnswer(
                row.text(CANDIDATE),
                row.text("position"),
                question(row),
                row.text("status"),
                boxed(row.number(column.column(), 0, 100)),
                words.isEmpty() ? null : Integer.valueOf((int) words.getAsDouble()),
                boxed(row.number("rating", 0, 100)));
    }

    private static String question(NamedRow row) {
        String id = row.text(QUESTION);
        return id.isEmpty() ? row.text("section") + '#' + row.text("question_no") : id;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isEmpty() ? null : Double.valueOf(value.getAsDouble());
    }
}
