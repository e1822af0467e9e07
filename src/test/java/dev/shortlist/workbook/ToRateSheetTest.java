package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.calibration.RatingKey;
import dev.shortlist.interview.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToRateSheetTest {
    private static final int HEADER = 2;

    @TempDir
    Path dir;

    private static WorkbookLimits limits(int toRate) {
        return WorkbookLimits.of(WorkbookLimits.DEFAULT.answerRows(), toRate);
    }

    private static List<Row> rows(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet("To rate");
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        return rows.subList(HEADER + 1, rows.size());
    }

    private static String text(Row row, int cell) {
        return row.getCell(cell).getStringCellValue();
    }

    @Test
    void asksAboutTwentyAnswersAndSaysWhatToDo() throws IOException {
        Path file = Workbooks.write(dir, limits(20), Workbooks.candidates(12));
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            XSSFSheet sheet = workbook.getSheet("To rate");
            assertThat(text(sheet.getRow(0), 0)).startsWith("Rate each answer by itself: a rating from 0 to 100");
            assertThat(text(sheet.getRow(1), 0)).contains("shortlist calibrate --from output/latest/ranking.xlsx");
            assertThat(Workbooks.values(sheet.getRow(HEADER)))
                    .containsExactly(
                            "Key",
                            "Position",
                            "Section",
                            "Question",
                            "Answer",
                            "Rating (0 to 100)",
                            "Level (1 to 5)",
                            "Rater");
            assertThat(rows(workbook)).hasSize(20);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:H23");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void showsTheWholeAnswerAndNothingOfWhoseItIsOrHowItWasScored() throws IOException {
        RankedCandidate candidate = Samples.candidate(0, 3);
        Path file = Workbooks.write(dir, limits(20), candidate);
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            // eight answers with a text, one without
            assertThat(rows(workbook)).hasSize(8);
            List<String> keys = new ArrayList<>();
            for (Row row : rows(workbook)) {
                keys.add(text(row, 0));
                Answer answer = candidate.interview().answers().stream()
                        .filter(a -> RatingKey.of(
                                        candidate.interview().candidate().id(),
                                        candidate.interview().position(),
                                        a.section(),
                                        a.question().id(),
                                        a.question().text(),
                                        a.text())
                                .equals(text(row, 0)))
                        .findFirst()
                        .orElseThrow();
                assertThat(Workbooks.values(row))
                        .containsExactly(
                                text(row, 0),
                                candidate.interview().position(),
                                answer.section(),
                                answer.question().text(),
                                answer.text(),
                                "",
                                "",
                                "");
                assertThat(row.getCell(4).getCellStyle().getWrapText()).isTrue();
            }
            assertThat(keys).isSorted();
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfCandidates() throws IOException {
        RankedCandidate[] candidates = Workbooks.candidates(12);
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        try (XSSFWorkbook workbook = Workbooks.read(Workbooks.write(dir, limits(20), candidates))) {
            rows(workbook).forEach(r -> one.add(text(r, 0)));
        }
        Collections.reverse(java.util.Arrays.asList(candidates));
        try (XSSFWorkbook workbook = Workbooks.read(Workbooks.write(dir, limits(20), candidates))) {
            rows(workbook).forEach(r -> other.add(text(r, 0)));
        }
        assertThat(other).isEqualTo(one);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        Path file = Workbooks.write(dir, limits(20), Samples.saying("Ada", "=HYPERLINK(\"https://x.example\")"));
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            Row row = rows(workbook).get(0);
            assertThat(text(row, 4)).startsWith("=HYPERLINK");
            assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void leavesOutWhatNobodyRatesInOneGo() throws IOException {
        Path file = Workbooks.write(
                dir, limits(20), Samples.saying("Ada", "x".repeat(8_001)), Samples.saying("Bo", "y".repeat(8_000)));
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            assertThat(rows(workbook)).isNotEmpty().allMatch(row -> text(row, 4).startsWith("y"));
        }
    }

    @Test
    void takesARatingOrALevel() throws IOException {
        Path file = Workbooks.write(dir, limits(20), Workbooks.candidates(4));
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            assertThat(workbook.getSheet("To rate").getDataValidations())
                    .extracting(ToRateSheetTest::inWords)
                    .containsExactly("F4:F23 0 to 100", "G4:G23 1 to 5");
        }
    }

    private static String inWords(DataValidation validation) {
        return validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                + validation.getValidationConstraint().getFormula1() + " to "
                + validation.getValidationConstraint().getFormula2();
    }

    @Test
    void isNotThereWhereNoneIsWanted() throws IOException {
        Path file = Workbooks.write(dir, limits(0), Workbooks.candidates(4));
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            assertThat(workbook.getSheet("To rate")).isNull();
            assertThat(workbook.getSheet("Not ranked")).isNotNull();
        }
    }

    @Test
    void hasAHeaderWhereNoAnswerCanBeRated() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Workbooks.write(dir, limits(20)))) {
            assertThat(rows(workbook)).isEmpty();
            assertThat(workbook.getSheet("To rate").getTables()).hasSize(1);
        }
    }
}
