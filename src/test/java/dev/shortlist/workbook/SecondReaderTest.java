package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another library finds the same cells as POI, which wrote them. */
class SecondReaderTest {
    @TempDir
    Path dir;

    @Test
    void findsTheSameCells() throws IOException {
        Path file =
                Workbooks.write(dir, Workbooks.limits(1_000, 10, 20), PreviousScores.none(), Workbooks.candidates(4));
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook second = new ReadableWorkbook(in);
                XSSFWorkbook first = Workbooks.read(file)) {
            List<Sheet> sheets = second.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactlyElementsOf(names(first))
                    .contains("Answers 2", "Charts");
            for (Sheet sheet : sheets) {
                assertThat(cells(sheet)).as(sheet.getName()).isEqualTo(cells(first.getSheet(sheet.getName())));
            }
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> cells(Sheet sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> row.stream().forEach(cell -> add(cells, cell)));
        }
        return cells;
    }

    private static void add(List<String> cells, Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return;
        }
        String value = switch (cell.getType()) {
            case NUMBER -> "number " + cell.asNumber().doubleValue();
            case BOOLEAN -> "boolean " + cell.asBoolean();
            case STRING -> "text " + cell.asString();
            default -> "";
        };
        if (!value.isEmpty()) {
            cells.add(cell.getAddress() + " " + value);
        }
    }

    private static List<String> cells(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            String value = cell.getCellType() == CellType.NUMERIC
                    ? "number " + cell.getNumericCellValue()
                    : cell.getCellType() == CellType.BOOLEAN
                            ? "boolean " + cell.getBooleanCellValue()
                            : cell.getCellType() == CellType.STRING ? "text " + cell.getStringCellValue() : "";
            if (!value.isEmpty()) {
                cells.add(cell.getAddress() + " " + value);
            }
        }));
        return cells;
    }
}
