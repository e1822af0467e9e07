package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.values;
import static dev.shortlist.workbook.Workbooks.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import dev.shortlist.scoring.StatusReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections, questions and raters of a few candidates, against sums done by hand. */
class FigureSheetsTest {
    @TempDir
    Path dir;

    @Test
    void aSectionIsSummedUpOverItsCandidates() throws IOException {
        Path file = write(dir, WorkbookLimits.DEFAULT, said(0, 10d, 20d, null), said(3, 40d, 60d, 70d));
        try (XSSFWorkbook workbook = read(file)) {
            // both for "Staff Backend Engineer"; the section's scores are 15 and 56.7 (56.666): mean 35.85, half to
            // even
            assertThat(values(workbook.getSheet("Sections").getRow(1)))
                    .containsExactly(
                            "Staff Backend Engineer",
                            "Technical",
                            2.0,
                            6.0,
                            5.0,
                            1.0,
                            2.0,
                            35.8,
                            29.5,
                            15.0,
                            25.4,
                            35.8,
                            46.3,
                            56.7);
            assertThat(workbook.getSheet("Sections").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void aQuestionIsComparedWithTheOthersOfTheSameCandidate() throws IOException {
        Path file = write(
                dir, WorkbookLimits.DEFAULT, said(0, 10d, 20d, 30d), said(3, 20d, 10d, 90d), said(6, 90d, 40d, null));
        try (XSSFWorkbook workbook = read(file)) {
            // q1: 10 20 90 against the mean of the others 25 50 40.
            // About the means 40 and 38.33: -30 -20 50 and -13.33 11.67 1.67; products 400 - 233.3 + 83.3 = 250,
            // squares 3800 and 316.7; 250 / sqrt(3800 * 316.67) = .23. SD sqrt(3800 / 2) = 43.6
            assertThat(values(workbook.getSheet("Questions").getRow(1)))
                    .containsExactly(
                            "Staff Backend Engineer",
                            "backend-engineer",
                            "Technical",
                            1.0,
                            "q1",
                            "What is 1?",
                            3.0,
                            3.0,
                            0.0,
                            40.0,
                            43.6,
                            .667,
                            .333,
                            .23,
                            3.0);
            assertThat(values(workbook.getSheet("Questions").getRow(3)).subList(6, 13))
                    .containsExactly(3.0, 2.0, 1.0, 60.0, 42.4, 0.0, .5);
        }
    }

    @Test
    void aQuestionThatDoesNotDiscriminateIsNamed() throws IOException {
        RankedCandidate[] many = IntStream.range(0, 20)
                .mapToObj(i -> said(3 * i, 5d * i, 5d * i, i % 2 == 0 ? 90d : 0d))
                .toArray(RankedCandidate[]::new);
        try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT, many))) {
            var questions = workbook.getSheet("Questions");
            assertThat(questions.getRow(1).getCell(15)).isNull();
            assertThat(questions.getRow(3).getCell(15).getStringCellValue())
                    .isEqualTo("tells candidates apart the wrong way; half or more at the floor; half or more at the"
                            + " ceiling");
        }
    }

    @Test
    void aRaterIsComparedWithTheOthersOfTheSameAnswers() throws IOException {
        List<RankedCandidate> rated = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rated.add(rated(3 * i, new Rating(1 + i % 5, 5d, "Ann"), new Rating(i % 5, 5d, "Bob")));
        }
        rated.add(rated(30, new Rating(4, 5d, "Cem"), new Rating(5, 5d, "Ann"), new Rating(9, null, "Ann")));
        rated.add(rated(33, new Rating(4, 5d, "")));
        try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT, rated.toArray(RankedCandidate[]::new)))) {
            var raters = workbook.getSheet("Raters");
            assertThat(values(raters.getRow(1)))
                    .as("nobody's name is before all names")
                    .containsExactly("(not named)", 1.0, 1.0, 80.0, "", 0.0, "", "", "", "the export names no rater");
            // Ann: twice 20 40 60 80 100 and once 100, so 700 / 11 and sqrt((54000 - 700 * 700 / 11) / 10); always 20
            // above
            // the other one, ten times Bob, once Cem
            assertThat(values(raters.getRow(2))).containsExactly("Ann", 11.0, 11.0, 63.6, 30.7, 11.0, 20.0, 20.0, 1.0);
            assertThat(values(raters.getRow(3))).containsExactly("Bob", 10.0, 10.0, 40.0, 29.8, 10.0, -20.0, 20.0, 1.0);
            assertThat(values(raters.getRow(4)).subList(5, 10))
                    .containsExactly(1.0, -20.0, "", "", "1 of 10 candidates with a second rater");
        }
    }

    /** The candidate whose answers to three questions of one section have these scores. */
    private static RankedCandidate said(int index, @Nullable Double... scores) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            answers.add(answer(i + 1, scores[i] == null ? "" : "one two three", List.of()));
        }
        return with(index, answers, scores);
    }

    private static RankedCandidate rated(int index, Rating... ratings) {
        return with(index, List.of(answer(1, "one two three", List.of(ratings))), 50d);
    }

    private static Answer answer(int number, String text, List<Rating> ratings) {
        Question question = new Question("q" + number, number, "What is " + number + "?");
        return new Answer(question, "Technical", text, DeclaredStatus.NONE, ratings);
    }

    private static RankedCandidate with(int index, List<Answer> answers, @Nullable Double... scores) {
        RankedCandidate sample = Samples.candidate(index, 100);
        Interview old = sample.interview();
        Interview interview =
                new Interview(old.candidate(), "Staff Backend Engineer", old.date(), "", null, answers, Set.of());
        List<AnswerScore> scored = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            scored.add(score(answers.get(i), scores[i]));
            sum += scores[i] == null ? 0 : scores[i];
            count += scores[i] == null ? 0 : 1;
        }
        Scorecard card = new Scorecard(
                interview,
                "backend-engineer",
                3,
                scored,
                List.of(),
                List.of(new SectionScore("Technical", sum / count, count, answers.size())),
                sample.scorecard().overall(),
                8d,
                40d,
                60d,
                1,
                count);
        return new RankedCandidate(
                new dev.shortlist.recommendation.Assessment(
                        card, sample.assessment().decision()),
                Samples.RUBRIC,
                sample.overall(),
                sample.inPosition(),
                null);
    }

    private static AnswerScore score(Answer answer, @Nullable Double score) {
        return new AnswerScore(
                answer,
                null,
                score == null ? AnswerStatus.MISSING : AnswerStatus.SCORED,
                score == null ? StatusReason.BLANK : StatusReason.ANSWERED,
                ScoreRule.CONTENT,
                1,
                score,
                score,
                score,
                score,
                null,
                1,
                score == null ? null : .9,
                Set.of(),
                Evidence.NONE);
    }
}
