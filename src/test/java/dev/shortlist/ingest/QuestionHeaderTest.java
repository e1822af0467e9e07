package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.Question;
import dev.shortlist.settings.RatingRange;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionHeaderTest {
    private static final ExportRules RULES =
            new ExportRules(Exports.NAMES, q -> q.equals("Backups"), Path.of("unused"), Exports.LONGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # header                                   | id | no | question                       | part   | top | sure
            Q1                                         | q1 | 1  | ''                             | ANY    | -   | true
            q 12                                       | q12| 12 | ''                             | ANY    | -   | true
            Question 3                                 | q3 | 3  | ''                             | ANY    | -   | true
            Question_3_Answer                          | q3 | 3  | ''                             | ANSWER | -   | true
            Frage 2: Warum wir?                        | -  | 2  | Warum wir?                     | ANY    | -   | true
            Q3 Score                                   | q3 | 3  | ''                             | RATING | -   | true
            Q3 - Score (0-5)                           | q3 | 3  | ''                             | RATING | 5   | true
            Q3 Comments                                | q3 | 3  | ''                             | NOTE   | -   | true
            Q2: Tell me about it                       | -  | 2  | Tell me about it               | ANY    | -   | true
            4. Describe a system you built             | -  | 4  | Describe a system you built    | ANY    | -   | true
            Points - Why do you want this job?         | -  | -  | Why do you want this job?      | RATING | -   | true
            Feedback - Why do you want this job?       | -  | -  | Why do you want this job?      | NOTE   | -   | true
            Points - Backups                           | -  | -  | Backups                        | RATING | -   | true
            Why do you want this job? [Score]          | -  | -  | Why do you want this job?      | RATING | -   | true
            Anything [Score]                           | -  | -  | Anything                       | RATING | -   | true
            Backups                                    | -  | -  | Backups                        | ANY    | -   | true
            Backups Score                              | -  | -  | Backups                        | RATING | -   | true
            What would you change here?                | -  | -  | What would you change here?    | ANY    | -   | false
            Describe a system you built                | -  | -  | Describe a system you built    | ANY    | -   | false
            Beschreiben Sie ein System                 | -  | -  | Beschreiben Sie ein System     | ANY    | -   | false
            Communication (1-5)                        | -  | -  | Communication                  | RATING | 5   | false
            Communication (out of 10)                  | -  | -  | Communication                  | RATING | 10  | false
            Communication /20                          | -  | -  | Communication                  | RATING | 20  | false
            """)
    void says(String header, String id, Integer number, String text, String part, Double top, boolean sure) {
        assertThat(QuestionHeader.of("a.csv", header, RULES))
                .isEqualTo(new QuestionHeader(
                        new Question(id, number, text),
                        QuestionHeader.Part.valueOf(part),
                        top == null ? null : new RatingRange(header.contains("-") ? least(header) : 0, top),
                        sure));
    }

    private static double least(String header) {
        return header.contains("(1-") ? 1 : 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overall Score",
                "Private notes",
                "Points - I agree to the privacy policy",
                "Total points",
                "T-shirt size",
                "Notes",
                "Why us?",
                "Quarter 3",
                "Q",
                "Communication",
                "Communication Score",
                "Would you",
                ""
            })
    void isNoQuestion(String header) {
        assertThat(QuestionHeader.of("a.csv", header, RULES)).isNull();
    }

    @Test
    void aProtectedTraitIsNoQuestionHoweverItIsAsked() {
        assertThat(QuestionHeader.of("a.csv", "What is your date of birth?", RULES))
                .isNull();
        assertThat(QuestionHeader.of("a.csv", "Q4: What is your date of birth?", RULES))
                .isNull();
    }

    @Test
    void theColumnsOfOneQuestionHaveOneKey() {
        assertThat(key("Q3")).isEqualTo(key("Question 3 - Score (0-5)")).isNotEqualTo(key("Q4"));
        assertThat(key("Why do you want this job?")).isEqualTo(key("Points - Why do you want this job?"));
    }

    private static String key(String header) {
        QuestionHeader named = QuestionHeader.of("a.csv", header, RULES);
        return named == null ? "none" : named.key();
    }

    @Test
    void aLongHeaderTakesNoLongerThanItsLength() {
        String header = "a ".repeat(1_000) + "(1-";
        assertThat(QuestionHeader.of("a.csv", header, RULES)).isNull();
        assertThat(QuestionHeader.of("a.csv", "how ".repeat(499), RULES)).isNotNull();
    }
}
