package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Rating;
import dev.shortlist.settings.ColumnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReadingTest {
    private static final Set<String> WHO = Set.of("candidate_id", "email", "candidate_name", "first_name", "last_name");

    @TempDir
    Path folder;

    private ColumnNames names = Exports.NAMES;

    /** A file of one row; what is not given is sound. */
    private String line(String... columnsAndCells) throws IOException {
        return Exports.lines(Exports.read(file(columnsAndCells), names, Exports.LONGEST))
                .get(0);
    }

    private AnswerRow row(String... columnsAndCells) throws IOException {
        return Exports.answers(Exports.read(file(columnsAndCells), names, Exports.LONGEST))
                .get(0);
    }

    private Path file(String... columnsAndCells) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("question", "q", "answer", "a"));
        if (Arrays.stream(columnsAndCells).noneMatch(WHO::contains)) {
            cells.put("candidate_id", "id1");
        }
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
        }
        String header = String.join(",", cells.keySet());
        return Exports.csv(
                folder,
                header + "\n"
                        + cells.values().stream()
                                .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")));
    }

    private String key(String id, String email, String name, String position) throws IOException {
        List<String> cells = new ArrayList<>(List.of("position", position));
        Map.of("candidate_id", id, "email", email, "candidate_name", name).forEach((column, value) -> {
            if (!value.isEmpty()) {
                cells.addAll(List.of(column, value));
            }
        });
        return row(cells.toArray(String[]::new)).candidate().key();
    }

    @Test
    void anIdTellsCandidatesApartBeforeAnEmailAndThatBeforeAName() throws IOException {
        assertThat(key("1", "a@x", "A", "")).isEqualTo(key("1", "b@x", "B", "")).isNotEqualTo(key("2", "a@x", "A", ""));
        assertThat(key("", "a@x", "A", "")).isEqualTo(key("", "a@x", "B", "")).isNotEqualTo(key("", "b@x", "A", ""));
        assertThat(key("", "", "A", "")).isEqualTo(key("", "", "A", "")).isNotEqualTo(key("", "", "B", ""));
        assertThat(key("x", "", "", "")).isNotEqualTo(key("", "x", "", "")).isNotEqualTo(key("", "", "x", ""));
        assertThat(key("", "x", "", "")).isNotEqualTo(key("", "", "x", ""));
    }

    @Test
    void whatIsShownOfACandidateIsTheIdThenTheEmailThenTheName() throws IOException {
        assertThat(row("candidate_id", "1", "email", "a@x", "candidate_name", "A")
                        .candidate()
                        .id())
                .isEqualTo("1");
        assertThat(row("email", "a@x", "candidate_name", "A").candidate().id()).isEqualTo("a@x");
        assertThat(row("candidate_name", "A").candidate().id()).isEqualTo("A");
        assertThat(row("candidate_name", " Ann  Lee ").candidate().name()).isEqualTo("Ann  Lee");
    }

    @Test
    void oneSpellingOfACandidateIsAsGoodAsAnother() throws IOException {
        assertThat(key("", "", "Zoë  Lee", "")).isEqualTo(key("", "", " ZOE\u0308\u00a0LEE ", ""));
        assertThat(key("", "Ann@X.org", "", "")).isEqualTo(key("", "ann@x.ORG ", "", ""));
        assertThat(key(" C 1", "", "", "")).isEqualTo(key("C  1\u00a0", "", "", ""));
        assertThat(key("1", "", "", "Staff  Engineer")).isEqualTo(key("1", "", "", "staff engineer"));
    }

    @Test
    void idsThatDifferInCaseOrZerosAreTwoAndSoArePositions() throws IOException {
        assertThat(key("a1", "", "", "")).isNotEqualTo(key("A1", "", "", ""));
        assertThat(key("7", "", "", "")).isNotEqualTo(key("007", "", "", ""));
        assertThat(key("1", "", "", "Engineer")).isNotEqualTo(key("1", "", "", "Manager"));
    }

    @Test
    void aFirstAndALastNameAreAName() throws IOException {
        assertThat(row("first_name", "Ann", "last_name", "Lee").candidate().id())
                .isEqualTo("Ann Lee");
        assertThat(row("first_name", "", "last_name", "Lee").candidate().name()).isEqualTo("Lee");
        assertThat(row("first_name", "Ann", "last_name", " ").candidate().name())
                .isEqualTo("Ann");
        assertThat(row("candidate_name", "A. Lee", "first_name", "Ann", "last_name", "Lee")
                        .candidate()
                        .name())
                .isEqualTo("A. Lee");
    }

    @Test
    void aNameBesideOneOfItsPartsIsPutTogetherWithIt() throws IOException {
        assertThat(row("candidate_name", "Lee", "first_name", "Ann").candidate().name())
                .isEqualTo("Ann Lee");
        assertThat(row("candidate_name", "Ann", "last_name", "Lee").candidate().name())
                .isEqualTo("Ann Lee");
        assertThat(row("candidate_name", "Ann Lee", "first_name", "ANN")
                        .candidate()
                        .name())
                .isEqualTo("Ann Lee");
        assertThat(row("candidate_name", "Annabel Lee", "first_name", "Ann")
                        .candidate()
                        .name())
                .isEqualTo("Ann Annabel Lee");
        assertThat(row("candidate_name", "Lee", "first_name", "").candidate().name())
                .isEqualTo("Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "Anonym", "N/A", "-", "unknown", "k. A."})
    void aWordForNobodyIsNobody(String word) throws IOException {
        assertThat(line("candidate_id", word, "candidate_name", "Ann"))
                .isEqualTo("export.csv:2 candidate_id: expected an id, by which this file tells its candidates apart,"
                        + " found none [MISSING]");
        assertThat(line("email", word)).endsWith("expected an id, an e-mail or a name, found none [MISSING]");
        assertThat(line("candidate_name", word)).endsWith("[MISSING]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aRowOfNobodyIsSetAside(String blank) throws IOException {
        assertThat(line("candidate_id", blank, "email", blank, "candidate_name", blank))
                .isEqualTo("export.csv:2 candidate_id: expected an id, an e-mail or a name, found none [MISSING]");
    }

    @Test
    void aRowWithoutTheIdByWhichItsFileTellsCandidatesApartIsSetAsideAndNotASecondCandidate() throws IOException {
        assertThat(line("candidate_id", " ", "email", "a@x", "candidate_name", "A"))
                .isEqualTo("export.csv:2 candidate_id: expected an id, by which this file tells its candidates apart,"
                        + " found none [MISSING]");
        assertThat(line("email", "", "candidate_name", "A"))
                .isEqualTo("export.csv:2 email: expected an e-mail address, by which this file tells its candidates"
                        + " apart, found none [MISSING]");
    }

    @Test
    void aRowWithoutAQuestionIsSetAsideAndAnIdIsOne() throws IOException {
        assertThat(line("question", " ", "question_id", ""))
                .isEqualTo("export.csv:2 question: expected a question or its id, found none [MISSING]");
        assertThat(row("question", "", "question_id", "q7").question().id()).isEqualTo("q7");
        assertThat(row("question", "q").question().id()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "Q3, 3", "q12, 12", "' 3 ', 3", "003, 3", "999999, 999999", "0, 0"})
    void aQuestionsNumberIsRead(String written, int number) throws IOException {
        assertThat(row("question_no", written).question().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "1000000", "-1", "three", "3a", "QQ3", "1e5", "NaN", "\u0663"})
    void anotherQuestionNumberSetsTheRowAside(String written) throws IOException {
        assertThat(line("question_no", written))
                .isEqualTo("export.csv:2 question_no: expected a whole number, found a text of " + written.length()
                        + " characters [NUMBER]");
    }

    @ParameterizedTest
    @CsvSource({
        "4, , 4, ",
        "4, 5, 4, 5",
        "4/5, , 4, 5",
        "4 / 5, 5, 4, 5",
        "4 of 5, , 4, 5",
        "3 out of 5 stars, , 3, 5",
        "4 von 5, , 4, 5",
        "3 stars, , 3, ",
        "3 stars, 5, 3, 5",
        "4\u00a0, 5, 4, 5",
        "80%, , 80, 100",
        "★★★☆☆, , 3, 5",
        "⭐️⭐️, , 2, ",
        "★★★★★, 5, 5, 5",
        "5/5, , 5, 5",
        "0/5, , 0, 5",
        "3.6666666666666665, 5, 3.6666666666666665, 5",
        "4.5/5.0, , 4.5, 5",
        "4, 0.5e1, -1, -1",
        "4, 4, 4, 4"
    })
    void aRatingIsReadWithItsScale(String written, @Nullable String max, double value, @Nullable Double maximum)
            throws IOException {
        String given = max == null ? "" : max;
        if (value < 0) {
            assertThat(line("rating", written, "rating_max", given))
                    .isEqualTo(
                            "export.csv:2 rating_max: expected a scale's maximum over 0, found a text of 5 characters"
                                    + " [NUMBER]");
            return;
        }
        AnswerRow read = row("rating", written, "rating_max", given, "interviewer", " Bo ");
        assertThat(read.rating()).isEqualTo(new Rating(value, maximum, "Bo"));
        assertThat(read.notices().contains(Notice.RATING_WITHOUT_SCALE)).isEqualTo(maximum == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,5",
                "1e1",
                "NaN",
                "Infinity",
                "-1",
                "+4",
                "four",
                "4/",
                "/5",
                "4/5/6",
                "☆☆☆",
                "★½",
                "1.000,5",
                "4 5"
            })
    void anotherRatingSetsTheRowAside(String written) throws IOException {
        assertThat(line("rating", written))
                .isEqualTo("export.csv:2 rating: expected a number such as 4 or 4/5, found a text of "
                        + written.length() + " characters [NUMBER]");
    }

    @Test
    void aRatingOverItsMaximumSetsTheRowAside() throws IOException {
        String line = "export.csv:2 rating: expected at most the scale's maximum, found a higher rating [NUMBER]";
        assertThat(line("rating", "5.1/5")).isEqualTo(line);
        assertThat(line("rating", "6", "rating_max", "5")).isEqualTo(line);
    }

    @Test
    void aScaleOfNothingSetsTheRowAsideAndNamesTheColumn() throws IOException {
        assertThat(line("rating", "0/0"))
                .isEqualTo(
                        "export.csv:2 rating: expected a scale's maximum over 0, found a text of 1 characters [NUMBER]");
        assertThat(line("rating", "0", "rating_max", "0"))
                .isEqualTo("export.csv:2 rating_max: expected a scale's maximum over 0, found a text of 1 characters"
                        + " [NUMBER]");
    }

    @Test
    void aMaximumDeclaredForTheFileCountsWhereTheRowHasNone() throws IOException {
        Files.writeString(folder.resolve("columns.yml"), "ratingScales: {\"exp*.csv\": 4}\n");
        names = ColumnNames.load(folder);
        assertThat(row("rating", "3").rating()).isEqualTo(new Rating(3, 4d, ""));
        assertThat(row("rating", "3", "rating_max", "5").rating()).isEqualTo(new Rating(3, 5d, ""));
        assertThat(row("rating", "3/10").rating()).isEqualTo(new Rating(3, 10d, ""));
        assertThat(line("rating", "5")).endsWith("found a higher rating [NUMBER]");
    }

    @Test
    void aMaximumWithoutARatingIsNoRating() throws IOException {
        assertThat(row("rating", "", "rating_max", "5", "interviewer", "Bo").rating())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "45, , 45",
        "44.5, , 45",
        "44.4, , 44",
        "0.5, , 1",
        "0.4, , ",
        "0, , ",
        "100000, , 100000",
        "100001, , ",
        ", 0.75, 45",
        ", 1, 60",
        "30, 2, 30",
        ", 0.33333333333333331, 20",
        ", , "
    })
    void aDurationIsMinutesOrHours(@Nullable String minutes, @Nullable String hours, @Nullable Integer read)
            throws IOException {
        assertThat(row("duration_minutes", minutes == null ? "" : minutes, "duration_hours", hours == null ? "" : hours)
                        .durationMinutes())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "45 min, 45",
        "45 Minuten, 45",
        "45m, 45",
        "1h 30m, 90",
        "1 hr 30 min, 90",
        "1h30, 90",
        "2 Std., 120",
        "1 hour and 5 minutes, 65",
        "90 s, 2",
        "00:45:00, 45",
        "PT45M, 45",
        "PT1H30M, 90"
    })
    void aDurationMaySayItsUnits(String written, int minutes) throws IOException {
        assertThat(row("duration_minutes", written).durationMinutes()).isEqualTo(minutes);
        assertThat(row("duration_hours", written).durationMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:30", "0:45", "45:00"})
    void aDurationWithTwoMeaningsIsNotRecorded(String written) throws IOException {
        AnswerRow read = row("duration_minutes", written);
        assertThat(read.durationMinutes()).isNull();
        assertThat(read.notices()).containsExactly(Notice.DURATION_NOT_READ);
    }

    @Test
    void aDurationThatIsNoneSetsTheRowAside() throws IOException {
        assertThat(line("duration_minutes", "soon"))
                .isEqualTo("export.csv:2 duration_minutes: expected minutes, found a text of 4 characters [NUMBER]");
        assertThat(line("duration_minutes", "45,5")).contains("[NUMBER]");
        assertThat(line("duration_minutes", "h")).contains("[NUMBER]");
        assertThat(line("duration_minutes", "PT")).contains("[NUMBER]");
        assertThat(line("duration_minutes", "", "duration_hours", "-1"))
                .isEqualTo("export.csv:2 duration_hours: expected hours, found a text of 2 characters [NUMBER]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-06, 2026-02-06",
        "2026-02-06T23:30:00Z, 2026-02-06",
        "2026-02-06 09:15, 2026-02-06",
        "2024-02-29, 2024-02-29",
        "2026-02-29, ",
        "2026-02-31, ",
        "2026-13-01, ",
        "06.02.2026, 2026-02-06",
        "6.2.2026, 2026-02-06",
        "2026/2/6, 2026-02-06",
        "31/12/2025, 2025-12-31",
        "12/31/2025 9:05 PM, 2025-12-31",
        "2/2/2026, 2026-02-02",
        "'Feb 6, 2026', 2026-02-06",
        "'Friday, February 6th, 2026 at 2:30 PM', 2026-02-06",
        "'Monday, February 6, 2026', ",
        "6 Feb 2026 14:30 CET, 2026-02-06",
        "6-Feb-2026, 2026-02-06",
        "6. Februar 2026, 2026-02-06",
        "'Freitag, 6. Februar 2026 um 14:30 Uhr', 2026-02-06",
        "6 février 2026, 2026-02-06",
        "1er mars 2026, 2026-03-01",
        "6 de febrero de 2026, 2026-02-06",
        "2026/02/06 2:30:12 PM GMT+5:30, 2026-02-06",
        "30.02.2026, ",
        "2/6/2026, ",
        "2/6/26, ",
        "6-Feb-26, ",
        "6 Foo 2026, ",
        "06.02.2026 or so, ",
        "32/12/2025, ",
        "20260206, ",
        "2026-02-06x, ",
        "last Tuesday, "
    })
    void aDateIsIsoOrShownAsWritten(String written, @Nullable LocalDate date) throws IOException {
        AnswerRow read = row("interview_date", written);
        assertThat(read.date()).isEqualTo(date);
        assertThat(read.dateText()).isEqualTo(written);
        assertThat(read.notices().contains(Notice.DATE_NOT_READ)).isEqualTo(date == null);
    }

    @Test
    void noDateIsNoNotice() throws IOException {
        assertThat(row("interview_date", " ").notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "Answered, NONE",
        "SKIPPED, NO_ANSWER",
        "no-answer, NO_ANSWER",
        "not asked, NOT_ASKED",
        "N/A, EXEMPT",
        "exempt, EXEMPT"
    })
    void aStatusWordIsRead(String written, DeclaredStatus status) throws IOException {
        assertThat(row("status", written).declared()).isEqualTo(status);
    }

    @Test
    void anUnfinishedInterviewIsNotScoredWhateverItsRowSays() throws IOException {
        AnswerRow read = row("interview_status", "Cancelled", "rating", "strange", "status", "answered");
        assertThat(read.answer()).isEmpty();
        assertThat(read.rating()).isNull();
        assertThat(read.declared()).isEqualTo(DeclaredStatus.NOT_ASKED);
        assertThat(read.notices()).containsExactly(Notice.INTERVIEW_NOT_FINISHED);
        assertThat(row("status", "no show").declared()).isEqualTo(DeclaredStatus.NOT_ASKED);
        assertThat(row("status", "attended").declared()).isEqualTo(DeclaredStatus.NONE);
        assertThat(row("interview_status", " ").answer()).isEqualTo("a");
        assertThat(line("interview_status", "odd")).endsWith("found a text of 3 characters [STATUS]");
    }

    @Test
    void anUnknownStatusSetsTheRowAside() throws IOException {
        assertThat(line("status", "secret words"))
                .isEqualTo("export.csv:2 status: expected a status that config/columns.yml names, found a text of 12"
                        + " characters [STATUS]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate_id",
                "email",
                "candidate_name",
                "position",
                "section",
                "question_id",
                "question",
                "answer"
            })
    void controlCharactersAreTakenWithANotice(String column) throws IOException {
        for (String odd : List.of("\u0001", "\u007f", "\u0085", "\u202e", "\u2066")) {
            assertThat(row(column, "a" + odd + "b").notices()).containsExactly(Notice.CONTROL_CHARACTERS);
        }
        for (String usual : List.of("\t", "\n", "\r\n", "\u200d", "\ud83d\ude00", "é")) {
            assertThat(row(column, "a" + usual + "b").notices()).isEmpty();
        }
    }

    @Test
    void controlCharactersOfAnAnswerAreKept() throws IOException {
        assertThat(row("answer", " a\u0001\u202eb ").answer()).isEqualTo(" a\u0001\u202eb ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0"})
    void anAnswerOfSpacesIsBlank(String blank) throws IOException {
        assertThat(row("answer", blank).answer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "candidate_id, 1000",
        "email, 1000",
        "candidate_name, 1000",
        "position, 1000",
        "section, 1000",
        "question_id, 1000",
        "question, 10000"
    })
    void aTextAsLongAsAllowedIsReadAndALongerOneSetAside(String column, int longest) throws IOException {
        assertThat(line(column, ' ' + "x".repeat(longest) + ' ')).startsWith("2/2 ");
        assertThat(line(column, "x".repeat(longest + 1)))
                .isEqualTo("export.csv:2 " + column + ": expected at most " + longest + " characters, found "
                        + (longest + 1) + " [CELL_LONG]");
    }

    @Test
    void anAnswerIsOnlyBoundByItsRecord() throws IOException {
        assertThat(row("answer", "x".repeat(200_000)).answer()).hasSize(200_000);
    }

    @Test
    void theColumnOfARefusalIsTheFilesOwnName() throws IOException {
        Path file = Exports.csv(folder, "Candidate,Prompt,Response,Stars\nA,q,a,many\n");
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.csv:2 Stars: expected a number such as 4 or 4/5, found a text of 4 characters"
                        + " [NUMBER]");
    }
}
