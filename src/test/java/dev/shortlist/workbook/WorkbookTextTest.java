package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.NAME;
import static dev.shortlist.workbook.Workbooks.name;
import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTextTest {
    @TempDir
    Path dir;

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT, Samples.saying("=1+1", "@sum")))) {
            Cell name = workbook.getSheet("Ranking").getRow(1).getCell(NAME);
            Cell answer = workbook.getSheet("Answers").getRow(1).getCell(14);

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=1+1");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(answer.getStringCellValue()).isEqualTo("@sum");
            assertThat(answer.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void readsBackEveryTextAsItWasWritten() throws IOException {
        for (String text : List.of("_x0041_", "a\nb", " spaces ", "<&>\"'", "😀 Zoë", "_x005F_x0041_")) {
            try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT, Samples.saying(text, "w")))) {
                assertThat(name(workbook)).isEqualTo(text);
            }
        }
    }

    @Test
    void replacesAndCutsWhatACellCannotHold() throws IOException {
        String bad = "a\u0000\ud800" + "b".repeat(CellText.MAX);
        try (XSSFWorkbook workbook = read(write(dir, WorkbookLimits.DEFAULT, Samples.saying(bad, bad)))) {
            assertThat(name(workbook))
                    .startsWith("a\ufffd\ufffdbbb")
                    .endsWith("bbb… [cut]")
                    .hasSize(CellText.MAX);
            assertThat(workbook.getSheet("Answers").getRow(1).getCell(14).getStringCellValue())
                    .hasSize(500 + CellText.CUT.length());
        }
    }
}
