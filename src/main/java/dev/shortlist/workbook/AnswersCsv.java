package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.scoring.AnswerScore;
import java.util.List;

/** {@code answers.csv}: a row per answer. */
public final class AnswersCsv {

    private static final List<String> HEADERS = List.of(
            "candidate_id",
            "position",
            "section",
            "question_no",
            "question_id",
            "status",
            "score",
            "content",
            "communication",
            "confidence",
            "rating",
            "flags",
            "content_alone",
            "text_score",
            "words");

    /** The first line, byte order mark and line end included. */
    public String header() {
        return CsvRows.BOM + new CsvRows().texts(HEADERS).endRow();
    }

    /** A row per answer of the candidate, line ends included. */
    public String rows(RankedCandidate candidate) {
        CsvRows rows = new CsvRows();
        candidate.scorecard().answers().forEach(answer -> row(rows, candidate.interview(), answer));
        return rows.toString();
    }

    private static void row(CsvRows rows, Interview interview, AnswerScore answer) {
        Question question = answer.answer().question();
        rows.text(interview.candidate().id())
                .text(interview.position())
                .text(answer.answer().section())
                .whole(question.number())
                .text(questionId(answer))
                .text(answer.status().name())
                .score(answer.score())
                .score(answer.content())
                .score(answer.communication())
                .percent(answer.confidence())
                .score(answer.rating())
                .names(answer.flags())
                .score(answer.contentAlone())
                .score(answer.textScore())
                .whole(answer.answer().words())
                .endRow();
    }

    /** The export's own id of the question, else the rubric's; empty when it has neither. */
    static String questionId(AnswerScore answer) {
        String exported = answer.answer().question().id();
        if (exported != null && !exported.isBlank()) {
            return exported;
        }
        String known = answer.rubricQuestion();
        return known == null ? "" : known;
    }
}
