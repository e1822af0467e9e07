package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.REPORT;
import static dev.shortlist.workbook.Workbooks.candidates;
import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.standard;
import static dev.shortlist.workbook.Workbooks.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookLimitsTest {
    @TempDir
    Path dir;

    @Test
    void linksTheReportsBesideIt() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            assertThat(workbook.getSheet("Ranking")
                            .getRow(2)
                            .getCell(REPORT)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("reports/candidate-1-000000001eef.html");
            assertThat(workbook.getSheet("Not ranked")
                            .getRow(1)
                            .getCell(7)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("reports/candidate-3-000000005ccd.html");
        }
    }

    @Test
    void namesTheReportsThatItMayNotLink() throws IOException {
        WorkbookLimits limits = Workbooks.limits(100, 2, Table.MAX_ROWS);
        try (XSSFWorkbook workbook = read(write(dir, limits, candidates(3)))) {
            XSSFSheet sheet = workbook.getSheet("Ranking");

            assertThat(sheet.getHyperlinkList()).hasSize(2);
            assertThat(sheet.getRow(3).getCell(REPORT).getStringCellValue())
                    .isEqualTo("reports/candidate-2-000000003dde.html");
        }
    }

    @Test
    void showsAnswersOfWholeCandidatesWithinTheLimitAndSaysSo() throws IOException {
        WorkbookLimits limits = Workbooks.limits(20, 0, Table.MAX_ROWS);
        try (XSSFWorkbook workbook = read(write(dir, limits, candidates(3)))) {
            assertThat(workbook.getSheet("Answers").getLastRowNum()).isEqualTo(18);
            assertThat(workbook.getSheet("Run & method").getRow(8).getCell(1).getStringCellValue())
                    .isEqualTo("The sheet \"Answers\" holds 18 of 27 answers, those of the candidates listed first; "
                            + "all of them are in answers.csv");
        }
    }

    @Test
    void writesAWorkbookWithoutCandidates() throws IOException {
        try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT))) {
            assertThat(workbook.getSheet("Ranking").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Ranking").getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getCTTable().getRef()).isEqualTo("A1:AK2"));
        }
    }

    @Test
    void goesOnOnAnotherSheetWhereOneIsFull() throws IOException {
        WorkbookLimits limits = Workbooks.limits(1_000, 100, 11);
        try (XSSFWorkbook workbook = read(write(dir, limits, candidates(3)))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsSubsequence(
                            "Sections", "Sections 2", "Questions", "Answers", "Answers 2", "Answers 3", "Raters");
            assertThat(workbook.getSheet("Answers").getLastRowNum()).isEqualTo(10);
            assertThat(workbook.getSheet("Answers 3").getLastRowNum()).isEqualTo(7);
            assertThat(Workbooks.values(workbook.getSheet("Answers 2").getRow(0)))
                    .isEqualTo(Workbooks.values(workbook.getSheet("Answers").getRow(0)));
            assertThat(workbook.getSheet("Answers 2").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("q2");
            assertThat(workbook.getSheet("Answers 2").getTables().get(0).getName())
                    .isEqualTo("Answers_2");
        }
    }
}
