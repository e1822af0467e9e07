package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.interview.DeclaredStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNamesTest {
    private static final ColumnNames SHIPPED = ColumnNames.load(Path.of("config"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theContractsNameAlwaysMeansItsColumn(Column column) {
        assertThat(SHIPPED.column("any.csv", column.contractName())).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "Candidate ID, CANDIDATE_ID",
        "candidateId, CANDIDATE_ID",
        "candidateID, CANDIDATE_ID",
        "CANDIDATE-ID, CANDIDATE_ID",
        "' candidate.id ', CANDIDATE_ID",
        "applicant id, CANDIDATE_ID",
        "candidate external id, CANDIDATE_ID",
        "respondent id, CANDIDATE_ID",
        "E-Mail, EMAIL",
        "e-mail address, EMAIL",
        "Candidate email, EMAIL",
        "candidate, CANDIDATE_NAME",
        "applicant, CANDIDATE_NAME",
        "full name, CANDIDATE_NAME",
        "First Name, FIRST_NAME",
        "Family name, LAST_NAME",
        "role, POSITION",
        "Job Title, POSITION",
        "requisition title, POSITION",
        "opening name, POSITION",
        "vacancy, POSITION",
        "interviewed at, INTERVIEW_DATE",
        "date, INTERVIEW_DATE",
        "start time, INTERVIEW_DATE",
        "timestamp, INTERVIEW_DATE",
        "duration (min), DURATION_MINUTES",
        "interview duration, DURATION_MINUTES",
        "duration (hours), DURATION_HOURS",
        "Duration Hours, DURATION_HOURS",
        "hours, DURATION_HOURS",
        "category, SECTION",
        "question type, SECTION",
        "stage, SECTION",
        "competency, SECTION",
        "topic, SECTION",
        "qid, QUESTION_ID",
        "question code, QUESTION_ID",
        "question number, QUESTION_NO",
        "Q#, QUESTION_NO",
        "Question #, QUESTION_NO",
        "Question No., QUESTION_NO",
        "order, QUESTION_NO",
        "Question, QUESTION",
        "question text, QUESTION",
        "prompt, QUESTION",
        "item, QUESTION",
        "response, ANSWER",
        "transcript, ANSWER",
        "candidate response, ANSWER",
        "interviewer rating, RATING",
        "score, RATING",
        "points, RATING",
        "stars, RATING",
        "max score, RATING_MAX",
        "submitted by, INTERVIEWER",
        "rater, INTERVIEWER",
        "panel member, INTERVIEWER",
        "evaluator, INTERVIEWER",
        "answer status, STATUS",
        "submitted at, SUBMITTED_AT"
    })
    void aHeaderMeansAColumn(String header, Column column) {
        assertThat(SHIPPED.column("any.csv", header)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Score (%)", "shoe size", "Q3 Score", "question?!answer"})
    void anotherHeaderMeansNone(String header) {
        assertThat(SHIPPED.column("any.csv", header)).isNull();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() throws IOException {
        write("columns: {answer: [Réponse]}");
        assertThat(ColumnNames.load(folder).column("a.csv", Normalizer.normalize("RÉPONSE", Normalizer.Form.NFD)))
                .isEqualTo(Column.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Age",
                "candidateAge",
                "CANDIDATE_AGE",
                "Age (years)",
                "gender",
                "Sex",
                "DOB",
                "dateOfBirth",
                "dateofbirth",
                "Date of Birth",
                "What is your date of birth?",
                "birthday",
                "Race/Ethnicity",
                "Nationality",
                "citizenship",
                "Religion",
                "Marital Status",
                "pregnancy",
                "Disability",
                "Do you have a disability that we should know about?",
                "Veteran Status",
                "Sexual orientation",
                "Photo",
                "photo_url",
                "Political affiliation",
                "Union",
                "Children",
                "What is your age?",
                "What is your race?",
                "Geschlecht",
                "Alter (Jahre)",
                "Wie alt sind Sie?",
                "staatsangehoerigkeit",
                "Familienstand",
                "Schwerbehinderung (GdB)",
                "Bewerbungsfoto",
                "Sexe",
                "Âge",
                "Quel est votre âge ?",
                "date_de_naissance",
                "Situation familiale",
                "¿Cuál es su edad?",
                "Fecha de nacimiento",
                "Estado civil",
                "género"
            })
    void aHeaderThatNamesATraitIsProtected(String header) {
        assertThat(SHIPPED.isProtected(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage",
                "message",
                "average",
                "language",
                "Interview stage",
                "Sussex office",
                "reunion",
                "trace",
                "Family name",
                "Weight",
                "How do you build sites for people with disabilities?",
                "Race conditions",
                "How do you avoid a race between two threads?",
                "How would you design a service for photo sharing?",
                "When would you use union types?",
                "How would you alter a table with a billion rows?",
                "Nom de famille",
                "Familienname",
                "Wie bauen Sie Seiten für Menschen mit Behinderung?",
                "Kategorie",
                ""
            })
    void anotherHeaderIsNot(String header) {
        assertThat(SHIPPED.isProtected(header)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "' ', NONE",
        "Answered, NONE",
        "Skipped, NO_ANSWER",
        "no response, NO_ANSWER",
        "NO_ANSWER, NO_ANSWER",
        "Not asked, NOT_ASKED",
        "not-presented, NOT_ASKED",
        "Exempt, EXEMPT",
        "N/A, EXEMPT"
    })
    void aStatusIsUnderstood(String value, DeclaredStatus status) {
        assertThat(SHIPPED.status(value)).contains(status);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FINISHED",
        "Completed, FINISHED",
        "durchgeführt, FINISHED",
        "unfinished, UNFINISHED",
        "Canceled, UNFINISHED",
        "cancelled, UNFINISHED",
        "no-show, UNFINISHED",
        "in_progress, UNFINISHED",
        "abgesagt, UNFINISHED",
        "annulé, UNFINISHED",
        "cancelada, UNFINISHED"
    })
    void aStatusOfAnInterviewIsUnderstood(String value, InterviewState state) {
        assertThat(SHIPPED.interviewStatus(value)).contains(state);
        assertThat(SHIPPED.interviewStatus("on fire")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Private Notes",
                "Key Take-Aways",
                "key_takeaways",
                "Overall recommendation",
                "3. Additional comments",
                "Gesamteindruck",
                "Impression générale",
                "I agree to the privacy policy of this company",
                "LinkedIn profile (URL)",
                "How did you hear about us?",
                "Kündigungsfrist"
            })
    void whatIsNoInterviewQuestionIsKnown(String text) {
        assertThat(SHIPPED.isNoQuestion(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do you take private notes?",
                "Feedback",
                "Availability",
                "How do you know that a backup works?",
                "Describe a resume that you liked",
                "Phone screening: what interests you?",
                ""
            })
    void whatMayBeAnInterviewQuestionIsNotAmongThem(String text) {
        assertThat(SHIPPED.isNoQuestion(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            Rating (1-5)           | 1.0  | 5.0
            Rating [0-4]           | 0.0  | 4.0
            Score (0–100)          | 0.0  | 100.0
            Rating 1-5             | 1.0  | 5.0
            Rating (-2 to +2)      | -2.0 | 2.0
            Rating out of 5        | 0.0  | 5.0
            Rating (max. 5)        | 0.0  | 5.0
            Note /20               | 0.0  | 20.0
            Bewertung (von 10)     | 0.0  | 10.0
            Rating                 | none | none
            Rating (1-6)           | none | none
            Rating (5-1)           | none | none
            Rating (2-5)           | none | none
            Note (1-5)             | none | none
            Rating (1 = best)      | none | none
            """)
    void aHeaderMaySayItsScale(String header, @Nullable Double least, @Nullable Double top) {
        RatingRange range = least == null || top == null ? null : new RatingRange(least, top);
        assertThat(SHIPPED.scaleOf(header)).isEqualTo(Optional.ofNullable(range));
    }

    @Test
    void accentsDoNotMatterAndOtherScriptsKeepTheirMarks() throws IOException {
        write("columns: {answer: [Größe, ответ, й]}");
        ColumnNames names = ColumnNames.load(folder);
        assertThat(names.column("a.csv", "GROSSE")).isEqualTo(Column.ANSWER);
        assertThat(names.column("a.csv", "Ответ")).isEqualTo(Column.ANSWER);
        assertThat(names.column("a.csv", "и")).isNull();
    }

    @Test
    void theFirstEntryOfAFileThatSaysSomethingCounts() throws IOException {
        write("""
                files:
                  - {pattern: "a*.csv", decimal: ","}
                  - {pattern: "*.csv", decimal: ".", dates: month-first, scale: minus-2-to-2}
                """);
        ColumnNames names = ColumnNames.load(folder);
        assertThat(names.decimal("a.csv")).isEqualTo(',');
        assertThat(names.decimal("b.csv")).isEqualTo('.');
        assertThat(names.decimal("b.xlsx")).isEqualTo('.');
        assertThat(names.dateOrder("a.csv")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(names.dateOrder("a.xlsx")).isNull();
        RatingScale scale = Objects.requireNonNull(names.scale("a.csv"));
        assertThat(List.of("-2", "-1", "0", "+1", "2")).map(scale::value).containsExactly(0, 1, 2, 3, 4);
        assertThat(names.scalesWith("-2")).isEmpty();
    }

    @Test
    void anUnknownStatusIsEmpty() {
        assertThat(SHIPPED.status("on fire")).isEmpty();
    }

    @Test
    void nearNamesAreOffered() {
        assertThat(SHIPPED.namesNearest("anwser")).first().isEqualTo("answer");
        assertThat(SHIPPED.namesNearest("candidat id")).first().isEqualTo("candidate id");
        assertThat(SHIPPED.namesNearest("zzzzzzzz")).isEmpty();
    }

    @Test
    void withoutAFileTheShippedNamesHold() {
        assertThat(ColumnNames.load(folder).sha256())
                .isEqualTo(SHIPPED.sha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void anEmptyFileChangesNoName() throws IOException {
        write("# nothing yet");
        assertThat(ColumnNames.load(folder).column("a.csv", "transcript")).isEqualTo(Column.ANSWER);
    }

    @Test
    void whatAFileLeavesOutIsBuiltInAndWhatItHasReplaces() throws IOException {
        write("columns: {answer: [words]}");
        ColumnNames names = ColumnNames.load(folder);

        assertThat(names.column("a.csv", "words")).isEqualTo(Column.ANSWER);
        assertThat(names.column("a.csv", "transcript")).isNull();
        assertThat(names.isProtected("gender")).isTrue();
        assertThat(names.status("skipped")).contains(DeclaredStatus.NO_ANSWER);
    }

    @Test
    void aFileMayHaveNamesAndAScaleOfItsOwn() throws IOException {
        write("""
                ratingScales: {"Lever-????.csv": 4, "*.xlsx": 10}
                files:
                  - {pattern: "greenhouse-*.csv", columns: {"Score": answer, "Who?": candidate_name}, ratingMax: 5}
                """);
        ColumnNames names = ColumnNames.load(folder);

        assertThat(names.column("Greenhouse-2026.CSV", "score")).isEqualTo(Column.ANSWER);
        assertThat(names.column("greenhouse-2026.csv", "who")).isEqualTo(Column.CANDIDATE_NAME);
        assertThat(names.column("other.csv", "score")).isEqualTo(Column.RATING);
        assertThat(names.column("other.csv", "who")).isNull();
        assertThat(names.ratingMax("greenhouse-2026.csv")).isEqualTo(5);
        assertThat(names.ratingMax("lever-2026.csv")).isEqualTo(4);
        assertThat(names.ratingMax("lever-26.csv")).isNull();
        assertThat(names.ratingMax("any.xlsx")).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            colums: {}                                              | colums: expected columns, found the unknown key "colums"
            columns: {anwser: [x]}                                  | columns.anwser: expected answer, found the unknown key "anwser"
            columns: {answer: x}                                    | columns.answer: expected a list of texts, found "x"
            columns: {answer: [5]}                                  | columns.answer[0]: expected text (in quotes), found 5
            columns: {answer: [Score], rating: [score]}             | columns.rating[0]: expected a name of one column, found "score", also of answer
            columns: {answer: [Question ID]}                        | columns.answer[0]: expected a name of one column, found "Question ID", also of question_id
            columns: {section: [Age group]}                         | columns.section[0]: expected a header that names no protected trait, found "Age group"
            statuses: {skipped: [x]}                                | statuses.skipped: expected one of none, no_answer, not_asked, exempt, found the unknown key "skipped"
            files: [{pattern: "*", scale: recomendation}]           | files[0].scale: expected recommendation, found "recomendation"
            files: [{pattern: "*", decimal: ";"}]                   | files[0].decimal: expected . or ,, found ";"
            files: [{pattern: "*", dates: american}]                | files[0].dates: expected day-first or month-first, found "american"
            scales: {ours: [good]}                                  | scales.ours: expected at least two levels, the lowest first, found one
            scales: {ours: [bad, [good, Bad]]}                      | scales.ours: expected a word of one level, found "Bad" in two
            scales: [good]                                          | scales: expected names of scales, each with its levels, found a list
            interviewStatuses: {finished: [draft], unfinished: [Draft]} | interviewStatuses.unfinished[0]: expected a word of one status, found "Draft", also of finished
            noRating: none                                          | noRating: expected a list of texts, found "none"
            statuses: {exempt: [not asked]}                         | statuses.exempt[0]: expected a word of one status, found "not asked", also of not_asked
            ratingScales: {"*.csv": 0}                              | ratingScales.*.csv: expected a number over 0, found 0
            ratingScales: [5]                                       | ratingScales: expected file patterns, each with the top of its scale, found a list
            files: [{columns: {A: answer}}]                         | files[0].pattern: expected text, found none
            files: [{pattern: "*", columns: {A: anser}}]            | files[0].columns.A: expected answer, found "anser"
            files: [{pattern: "*", columns: {Gender: section}}]     | files[0].columns.Gender: expected a header that names no protected trait, found "Gender"
            files: [{pattern: "*", ratingMax: five}]                | files[0].ratingMax: expected a number over 0, found "five"
            protected: gender                                       | protected: expected a list of texts, found "gender"
            """)
    void aFileIsRefused(String yaml, String problem) throws IOException {
        Path file = write(yaml);
        assertThatThrownBy(() -> ColumnNames.load(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessage(file + ": " + problem + " [CONFIG]");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("columns.yml"), yaml);
    }
}
