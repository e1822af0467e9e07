package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.RatedAnswer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into the sheet "To rate", read back. */
class FilledSheetsTest {
    private static final List<Object> HEADER = List.of("Key", "Answer", "Rating (0 to 100)", "Level (1 to 5)", "Rater");

    @TempDir
    Path folder;

    /** A row of the sheet. */
    private record Filled(List<Object> cells) {}

    private static Filled row(String key, Object rating, Object level, String rater) {
        return new Filled(List.of(key, "words", rating, level, rater));
    }

    private Path sheet(String file, Filled... rows) throws IOException {
        Map<String, List<List<Object>>> sheets = new HashMap<>();
        List<List<Object>> all = new java.util.ArrayList<>(List.of(List.of("Rate each answer."), HEADER));
        Stream.of(rows).map(Filled::cells).forEach(all::add);
        sheets.put("To rate", all);
        return workbook(file, sheets);
    }

    private Path workbook(String file, Map<String, List<List<Object>>> sheets) throws IOException {
        Path path = folder.resolve(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.createSheet("Ranking").createRow(0).createCell(0).setCellValue("Key");
            sheets.forEach((name, rows) -> {
                Sheet sheet = workbook.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        set(row.createCell(c), rows.get(r).get(c));
                    }
                }
            });
            workbook.write(out);
        }
        return path;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private static Map<String, RunAnswer> answers(String... keys) {
        Map<String, RunAnswer> answers = new TreeMap<>();
        for (String key : keys) {
            answers.put(
                    key,
                    new RunAnswer(
                            "c-" + key,
                            "tiny v1",
                            "q",
                            null,
                            "What?",
                            "Technical",
                            "text of " + key,
                            new Features(.5, null, .5, null, null, 1),
                            3));
        }
        return answers;
    }

    private static Map<String, Double> ratings(TrainingRatings found) {
        Map<String, Double> ratings = new TreeMap<>();
        for (RatedAnswer answer : found.answers()) {
            ratings.put(answer.candidate(), answer.rating());
        }
        return ratings;
    }

    private static List<String> problems(Path... files) {
        CannotEvaluate found = catchThrowableOfType(CannotEvaluate.class, () -> FilledSheets.read(List.of(files)));
        assertThat(found).isNotNull();
        return found.lines();
    }

    @Test
    void readsRatingsLevelsAndWhatIsBlank() throws Exception {
        FilledSheets sheets = FilledSheets.read(List.of(sheet(
                "a.xlsx",
                row("r-1", 72, "", "Ada"),
                row("r-2", "", 1, "Ada"),
                row("r-3", "", 4, "ada "),
                row("r-4", "", "", "Ada"),
                row("r-5", 0, "", ""),
                row("r-6", "72,5 %", "", "Ada"))));
        assertThat(sheets.keys()).containsExactly("r-1", "r-2", "r-3", "r-4", "r-5", "r-6");
        assertThat(sheets.rated()).containsExactly("r-1", "r-2", "r-3", "r-5", "r-6");
        TrainingRatings found = sheets.with(answers("r-1", "r-2", "r-3", "r-4", "r-5", "r-6"), List.of());
        assertThat(ratings(found))
                .isEqualTo(Map.of("c-r-1", 72.0, "c-r-2", 0.0, "c-r-3", 75.0, "c-r-5", 0.0, "c-r-6", 72.5));
        // Ada, and one who gave no name
        assertThat(found.raters()).isEqualTo(2);
        assertThat(found.rated()).isEqualTo(5);
        assertThat(found.ratedTwice()).isZero();
    }

    @Test
    void averagesTwoRatersAndCountsThem() throws Exception {
        Path ada = sheet("a.xlsx", row("r-1", 70, "", "Ada"), row("r-2", 10, "", "Ada"));
        Path bo = sheet("b.xlsx", row("r-1", 90, "", "Bo"), row("r-2", "", "", ""));
        Path noName = sheet("c.xlsx", row("r-1", "", 3, ""), row("r-2", "", "", ""));
        TrainingRatings found = FilledSheets.read(List.of(ada, bo, noName)).with(answers("r-1", "r-2"), List.of());
        assertThat(ratings(found)).isEqualTo(Map.of("c-r-1", 70.0, "c-r-2", 10.0));
        assertThat(found.raters()).isEqualTo(3);
        assertThat(found.ratedTwice()).isEqualTo(1);
        assertThat(FilledSheets.read(List.of(noName, bo, ada)).with(answers("r-1", "r-2"), List.of()))
                .isEqualTo(found);
    }

    @Test
    void aFileGivenTwiceAndTheSameRatingByTheSamePersonCountOnce() throws Exception {
        Path ada = sheet("a.xlsx", row("r-1", 70, "", ""));
        Path again = Files.copy(ada, folder.resolve("copy.xlsx"));
        assertThat(FilledSheets.read(List.of(ada, ada, again))
                        .with(answers("r-1"), List.of())
                        .raters())
                .isEqualTo(1);
        Path named = sheet("n.xlsx", row("r-1", 70, "", "Ada"), row("r-1", 70, "", "Ada"));
        assertThat(FilledSheets.read(List.of(named))
                        .with(answers("r-1"), List.of())
                        .ratedTwice())
                .isZero();
        Path other = sheet("o.xlsx", row("r-1", 71, "", "ADA"));
        assertThat(problems(named, other))
                .containsExactly("o.xlsx, sheet \"To rate\", row 3: another rating by the same person of the answer in"
                        + " n.xlsx, sheet \"To rate\", row 3. Keep one of the two. [TWICE]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | | (rating): 120 is not from 0 to 100. Write a number from 0 to 100, or leave it blank. [NUMBER]",
                "-1 | | (rating): -1 is not from 0 to 100. Write a number from 0 to 100, or leave it blank. [NUMBER]",
                "0.72 | | (rating): 0.72 looks like a percentage. Write 72 for 72 %, or leave it blank. [NUMBER]",
                "good | | (rating): a text is no rating. Write a number from 0 to 100, or leave it blank. [NUMBER]",
                "| 6 | (level): 6 is none of the levels. Write 1, 2, 3, 4 or 5, or leave it blank. [NUMBER]",
                "| 0 | (level): 0 is none of the levels. Write 1, 2, 3, 4 or 5, or leave it blank. [NUMBER]",
                "| 3.5 | (level): 3.5 is none of the levels. Write 1, 2, 3, 4 or 5, or leave it blank. [NUMBER]",
                "| B | (level): a text is no level. Write 1, 2, 3, 4 or 5, or leave it blank. [NUMBER]"
            })
    void saysWhereWhatAndWhatToDo(@Nullable String rating, @Nullable String level, String expected) throws IOException {
        Path file = sheet("a.xlsx", row("r-1", 50, "", ""), row("r-2", typed(rating), typed(level), "Ada"));
        assertThat(problems(file)).containsExactly("a.xlsx, sheet \"To rate\", row 4 " + expected);
    }

    private static Object typed(@Nullable String text) {
        return text == null ? "" : text.matches("-?[0-9.]+") ? (Object) Double.valueOf(text) : text;
    }

    @Test
    void saysAllThatIsWrongAtOnceAndNobodysWords() throws IOException {
        Path file = sheet(
                "a.xlsx",
                row("r-1", 50, 3, "Ada Secret"),
                row("", 60, "", "Ada Secret"),
                row("r-3", "secret", "", "Ada Secret"));
        assertThat(problems(file))
                .containsExactly(
                        "a.xlsx, sheet \"To rate\", row 3: both a rating and a level. Keep one of the two. [BOTH]",
                        "a.xlsx, sheet \"To rate\", row 4: a rating without a key. Restore the key, or delete the row. [KEY]",
                        "a.xlsx, sheet \"To rate\", row 5 (rating): a text is no rating. Write a number from 0 to 100, or"
                                + " leave it blank. [NUMBER]");
    }

    @Test
    void rowsOfNoAnswerOfTheRunAreSaidAndLeftOut() throws Exception {
        FilledSheets sheets = FilledSheets.read(List.of(sheet("a.xlsx", row("r-1", 1, "", ""), row("r-x", 2, "", ""))));
        assertThat(sheets.unknown(Set.of("r-1")))
                .containsExactly(
                        "a.xlsx, sheet \"To rate\", row 4: the run has no answer of this key; the row is left out."
                                + " Copy the key from the run's own ranking.xlsx. [KEY]");
        assertThat(ratings(sheets.with(answers("r-1"), List.of()))).isEqualTo(Map.of("c-r-1", 1.0));
    }

    @Test
    void theHashIsOfAnswersAndRatingsAndNotOfNames() throws Exception {
        String one = hash(row("r-1", 70, "", "Ada"), row("r-2", 20, "", "Ada"));
        assertThat(hash(row("r-2", 20, "", "Bo"), row("r-1", 70, "", "Bo"))).isEqualTo(one);
        assertThat(hash(row("r-1", 71, "", "Ada"), row("r-2", 20, "", "Ada"))).isNotEqualTo(one);
    }

    private String hash(Filled... rows) throws Exception {
        return FilledSheets.read(List.of(sheet("h.xlsx", rows)))
                .with(answers("r-1", "r-2"), List.of())
                .sha256();
    }

    @Test
    void aFileThatIsNoneIsSaid() throws IOException {
        assertThat(problems(workbook("a.xlsx", Map.of())))
                .containsExactly(
                        "a.xlsx: no sheet \"To rate\" with a column \"Key\". Take the ranking.xlsx of a run, and keep"
                                + " the names of its sheets and columns. [HEADER]");
        assertThat(problems(workbook("b.xlsx", Map.of("To rate", List.of(List.of("Key", "Answer"))))))
                .containsExactly(
                        "b.xlsx: no sheet \"To rate\" with a column \"Rating (0 to 100)\". Take the ranking.xlsx of a"
                                + " run, and keep the names of its sheets and columns. [HEADER]");
        Path csv = Files.writeString(folder.resolve("c.csv"), "Key,Rating\nr-1,5\n");
        assertThat(problems(csv)).containsExactly("c.csv: no Excel workbook. Save it as .xlsx. [TYPE]");
        assertThatThrownBy(() -> FilledSheets.read(List.of(folder.resolve("none.xlsx"))))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(FilledSheets.keys(csv)).isEmpty();
        assertThat(FilledSheets.keys(folder.resolve("none.xlsx"))).isEmpty();
    }
}
