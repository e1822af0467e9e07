package dev.shortlist.validity;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.night.Needs;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.settings.RubricFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nine answers under their own questions, and the same nine under nine that they do not answer; no other answers are known. */
class PairingTest {
    private static final Path SEED = Path.of("..", "shared", "seed", "alex-thompson.csv");
    private static final Path OTHERS = Path.of("src/test/resources/dev/shortlist/validity/other-questions.yml");
    private static final Path SHIPPED = Path.of("config/rubrics/backend-engineer.yml");
    private static final int CHALLENGING_PROBLEM = 2;
    private static final ScoringPolicy POLICY = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, true, 1, 1, 5);

    @BeforeAll
    static void needsTheSeed() {
        Needs.file("PairingTest", SEED);
    }

    @Test
    void contentIsHigherUnderTheRightQuestion() throws IOException, CsvException {
        List<AnswerScore> right = right(rubric(SHIPPED));
        List<AnswerScore> wrong = wrong(rubric(OTHERS));
        assertThat(IntStream.range(0, 9)
                        .filter(i -> content(right.get(i)) > content(wrong.get(i)))
                        .count())
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void anAnswerToItsOwnQuestionIsOnTopic() throws IOException, CsvException {
        List<AnswerScore> right = right(rubric(SHIPPED));
        assertThat(IntStream.range(0, 9).filter(i -> isOff(right.get(i)))).containsExactly(CHALLENGING_PROBLEM);
    }

    @Test
    void anAnswerToAnotherQuestionOfTheRubricIsOffTopic() throws IOException, CsvException {
        List<AnswerScore> wrong = wrong(both(rubric(SHIPPED), rubric(OTHERS)));
        assertThat(wrong.stream().filter(PairingTest::isOff)).hasSizeGreaterThanOrEqualTo(6);
    }

    /** It may say little, or say it in words of its own: what it is about instead nobody knows, and a flag accuses. */
    @Test
    void whatIsLikeNoOtherQuestionIsNotFlaggedWhereNoOtherAnswersAreKnown() throws IOException, CsvException {
        assertThat(wrong(rubric(OTHERS)).stream().filter(PairingTest::isOff)).isEmpty();
    }

    private static List<AnswerScore> right(Rubric rubric) throws IOException, CsvException {
        List<String[]> rows = seed();
        List<AnswerScore> scores = new ArrayList<>();
        for (String[] row : rows) {
            scores.add(score(rubric, new Question(null, null, row[7]), row[5], row[8]));
        }
        return scores;
    }

    private static List<AnswerScore> wrong(Rubric rubric) throws IOException, CsvException {
        List<RubricQuestion> questions = rubric(OTHERS).questions();
        List<String[]> rows = seed();
        List<AnswerScore> scores = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Question asked = new Question(null, null, questions.get(i).text());
            scores.add(score(rubric, asked, rows.get(i)[5], rows.get(i)[8]));
        }
        return scores;
    }

    private static AnswerScore score(Rubric rubric, Question question, String section, String text) {
        Answer answer = new Answer(question, section, text, DeclaredStatus.NONE, List.of());
        Interview interview =
                new Interview(new Candidate("c", "c", "c"), "any", null, "", null, List.of(answer), Set.of());
        return new InterviewScorer(Language.ENGLISH.analyzer(), rubric, POLICY)
                .score(interview)
                .answers()
                .get(0);
    }

    private static Rubric both(Rubric one, Rubric other) {
        return new Rubric(
                one.id(),
                one.version(),
                one.positions(),
                one.dimensions(),
                one.weightRationale(),
                one.bands(),
                one.policy(),
                Stream.concat(one.questions().stream(), other.questions().stream())
                        .toList());
    }

    private static Rubric rubric(Path file) {
        return RubricFiles.of(List.of(file)).rubrics().all().get(0);
    }

    private static List<String[]> seed() throws IOException, CsvException {
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(SEED))) {
            List<String[]> rows = reader.readAll();
            return rows.subList(1, rows.size());
        }
    }

    private static boolean isOff(AnswerScore score) {
        return score.flags().contains(Flag.OFF_TOPIC);
    }

    private static double content(AnswerScore score) {
        Double content = score.content();
        return content == null ? 0 : content;
    }
}
