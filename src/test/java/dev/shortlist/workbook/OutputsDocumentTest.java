package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.night.OutputsDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code src/docs/outputs.md} names what this package writes, no more and no less, in its order. */
class OutputsDocumentTest {
    private static final Columns NONE = new Columns(List.of(), List.of());

    @TempDir
    Path dir;

    @Test
    void namesTheColumnsOfTheFlatFiles() throws IOException {
        assertThat(fixed("`ranking.csv`")).isEqualTo(names(new RankingCsv(NONE).header()));
        assertThat(fixed("`answers.csv`")).isEqualTo(names(new AnswersCsv().header()));
        assertThat(fixed("`candidates.jsonl`"))
                .isEqualTo(List.copyOf(JsonMapper.shared()
                        .readTree(new CandidateJson().rows(Samples.candidate(0, 3)))
                        .propertyNames()));
    }

    @Test
    void namesTheColumnsOfTheSheets() throws IOException {
        Path file = dir.resolve("ranking.xlsx");
        Outline outline = new Outline(NONE, List.of(new Outline.Position("Engineer", "tiny", 1, List.of())));
        try (RankingWorkbook workbook =
                RankingWorkbook.open(file, dir, outline, WorkbookLimits.DEFAULT, PreviousScores.none())) {
            workbook.finish(Samples.FACTS);
        }
        try (XSSFWorkbook workbook = Workbooks.read(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                String heading =
                        sheet.getSheetName().equals("Engineer") ? "A sheet per position" : sheet.getSheetName();
                List<String> columns = new ArrayList<>();
                sheet.getTables().stream()
                        .sorted(Comparator.comparing(t -> t.getStartRowIndex()))
                        .forEach(t -> t.getColumns().forEach(c -> columns.add(c.getName())));
                assertThat(fixed(heading)).as(heading).isEqualTo(columns);
            }
        }
        assertThat(tablesOf(file)).isEqualTo(13 - 1);
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets() - 1; i++) {
            sheets.add(workbook.getSheetAt(i));
        }
        return sheets;
    }

    private static long tablesOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(n -> n.startsWith("xl/tables/"))
                    .count();
        }
    }

    private static List<String> names(String csvLine) {
        return List.of(csvLine.strip().replaceAll("[\ufeff\"]", "").split(",", -1));
    }

    private static List<String> fixed(String heading) throws IOException {
        return OutputsDocument.names(heading);
    }
}
