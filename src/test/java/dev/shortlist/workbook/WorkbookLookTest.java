package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.NAME;
import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.standard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.recommendation.Recommendation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookLookTest {
    @TempDir
    Path dir;

    @Test
    void freezesTheHeaderAndTheNameAndFiltersAllColumns() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            XSSFSheet sheet = workbook.getSheet("Ranking");

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) (NAME + 1));
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(sheet.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(
                                    table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo("A1:AK4"));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }

    @Test
    void drawsBarsFromNoughtToAHundred() throws IOException {
        try (XSSFWorkbook workbook = read(standard(dir))) {
            var formatting = workbook.getSheet("Ranking").getSheetConditionalFormatting();
            XSSFDataBarFormatting bars =
                    formatting.getConditionalFormattingAt(0).getRule(0).getDataBarFormatting();

            assertThat(formatting.getNumConditionalFormattings()).isEqualTo(1 + 4);
            assertThat(formatting
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("I2:I4");
            assertThat(bars.getMinThreshold().getValue()).isZero();
            assertThat(bars.getMaxThreshold().getValue()).isEqualTo(100);
        }
    }

    @Test
    void tellsRecommendationsApartInGreyToo() throws IOException {
        try (StableWorkbook workbook = new StableWorkbook(dir, List.of())) {
            List<Long> greys = Stream.of(Recommendation.values())
                    .filter(Recommendation::isClass)
                    .map(r -> (XSSFCellStyle) workbook.styles().of(Look.of(r)))
                    .map(style ->
                            Math.round(grey(style.getFillForegroundColorColor().getRGB())))
                    .toList();

            assertThat(greys).isSorted().doesNotHaveDuplicates();
        }
    }

    private static double grey(byte[] rgb) {
        return .299 * (rgb[0] & 0xff) + .587 * (rgb[1] & 0xff) + .114 * (rgb[2] & 0xff);
    }
}
