package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.standard;
import static dev.shortlist.workbook.Workbooks.value;
import static dev.shortlist.workbook.Workbooks.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingWorkbookTest {
    @TempDir
    Path dir;

    @Test
    void ordersTheSheetsAndOpensOnTheRanking() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Ranking",
                            "Data Analyst",
                            "Site Reliability Engineer",
                            "Staff Backend Engineer",
                            "Not ranked",
                            "To rate",
                            "Sections",
                            "Questions",
                            "Answers",
                            "Raters",
                            "Set aside",
                            "Charts",
                            "Run & method");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void writesARankedCandidateAsTypedCells() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            Row row = workbook.getSheet("Ranking").getRow(1);

            assertThat(values(row))
                    .containsExactly(
                            1.0,
                            1.0,
                            1.0,
                            3.0,
                            "001000",
                            "Ada Lovelace",
                            "Staff Backend Engineer",
                            LocalDate.of(2026, 9, 1).atStartOfDay(),
                            97.5,
                            "Excellent",
                            "Strong Hire",
                            "",
                            "Provisional",
                            .812,
                            86.0,
                            100.0,
                            27.5,
                            "",
                            "",
                            "",
                            93.5,
                            96.5,
                            99.5,
                            100.0,
                            100.0,
                            100.0,
                            98.5,
                            96.5,
                            "",
                            .889,
                            8.0,
                            "the score is within one standard error of a cut-off; an answer is blank or could not be scored",
                            "Open report",
                            "",
                            "",
                            "",
                            "");
            assertThat(format(row, 8)).isEqualTo("0.0");
            assertThat(format(row, 13)).isEqualTo("0%");
            assertThat(format(row, 7)).isEqualTo("yyyy-mm-dd");
        }
    }

    @Test
    void saysWhyACandidateHasNoRank() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            assertThat(values(workbook.getSheet("Not ranked").getRow(1)))
                    .containsExactly(
                            "001003",
                            "Dolores Nakamura",
                            "Staff Backend Engineer",
                            LocalDate.of(2026, 9, 4).atStartOfDay(),
                            "44.9 % of the interview could be scored, 70 % is needed; "
                                    + "1 answer could be scored, at least 3 are needed",
                            .889,
                            8.0,
                            "Open report");
        }
    }

    @Test
    void listsTheAnswersOfAllCandidates() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            XSSFSheet sheet = workbook.getSheet("Answers");

            assertThat(sheet.getLastRowNum()).isEqualTo(4 * 9);
            assertThat(values(sheet.getRow(9)).subList(3, 8))
                    .containsExactly(
                            "Behavioral",
                            9.0,
                            "q9",
                            "How would you design part 9 of a URL shortening service?",
                            "Missing");
            assertThat(values(sheet.getRow(3)).subList(7, 14))
                    .containsExactly("Scored", 95.2, 95.2, 95.2, .812, "", "repetition; keyword list");
        }
    }

    @Test
    void listsWhatWasSetAside() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            XSSFSheet sheet = workbook.getSheet("Set aside");

            assertThat(values(sheet.getRow(1)))
                    .containsExactly("a.csv", "", 17.0, "rating", "NUMBER", false, "expected 1 to 5, found text");
            assertThat(values(sheet.getRow(2)))
                    .containsExactly("b.xlsx", "Sheet1", "", "", "ZIP", true, "the file is cut off");
        }
    }

    @Test
    void tellsAboutTheRun() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            List<String> names = new ArrayList<>();
            List<Object> said = new ArrayList<>();
            workbook.getSheet("Run & method").forEach(row -> {
                names.add(row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue());
                said.add(value(row.getCell(1)));
            });

            assertThat(said.get(names.indexOf("Generated at (UTC)"))).isEqualTo(LocalDateTime.of(2026, 11, 1, 2, 30));
            assertThat(said.get(names.indexOf("Candidates"))).isEqualTo(4.0);
            assertThat(said.get(names.indexOf("scoring.source"))).isEqualTo("human");
            assertThat(said.get(names.indexOf("backend-engineer"))).isEqualTo("version 3, SHA-256 " + "ab".repeat(32));
            assertThat(said).contains("An uncalibrated score ranks; it is not a grade.");
            assertThat(names).doesNotContain("Not in this workbook");
        }
    }

    private static String format(Row row, int column) {
        return row.getCell(column).getCellStyle().getDataFormatString();
    }
}
