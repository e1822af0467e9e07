package dev.shortlist.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes workbooks of samples and reads them back. */
final class Workbooks {
    static final int NAME = 5;
    static final int REPORT = 32;

    private Workbooks() {}

    /** Three ranked candidates and one that is not, and two things that were set aside. */
    static Path standard(Path dir) throws IOException {
        return write(dir, WorkbookLimits.DEFAULT, candidates(4));
    }

    static RankedCandidate[] candidates(int count) {
        return IntStream.range(0, count).mapToObj(i -> Samples.candidate(i, 3)).toArray(RankedCandidate[]::new);
    }

    /** Limits of answers, links and rows of a sheet; the others as usual. */
    static WorkbookLimits limits(int answerRows, int links, int sheetRows) {
        WorkbookLimits usual = WorkbookLimits.DEFAULT;
        return new WorkbookLimits(
                answerRows, 500, links, usual.positionSheets(), usual.groups(), usual.toRate(), sheetRows);
    }

    static Path write(Path dir, WorkbookLimits limits, RankedCandidate... candidates) throws IOException {
        return write(dir, limits, PreviousScores.none(), candidates);
    }

    static Path write(Path dir, WorkbookLimits limits, PreviousScores previous, RankedCandidate... candidates)
            throws IOException {
        Path file = dir.resolve("ranking.xlsx");
        try (RankingWorkbook workbook = RankingWorkbook.open(file, dir, Samples.OUTLINE, limits, previous)) {
            for (RankedCandidate candidate : candidates) {
                workbook.add(candidate);
            }
            workbook.add(new SetAsideRow("a.csv", null, 17, "rating", "NUMBER", "expected 1 to 5, found text", false));
            workbook.add(new SetAsideRow("b.xlsx", "Sheet1", 0, null, "ZIP", "the file is cut off", true));
            workbook.finish(Samples.FACTS);
        }
        return file;
    }

    static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    static String name(XSSFWorkbook workbook) {
        return workbook.getSheet("Ranking").getRow(1).getCell(NAME).getStringCellValue();
    }

    static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            values.add(value(row.getCell(i)));
        }
        return values;
    }

    static Object value(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                cell.getCellStyle().getDataFormatString().startsWith("yyyy")
                        ? cell.getLocalDateTimeCellValue()
                        : (Object) cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            case FORMULA, ERROR, _NONE -> throw new AssertionError("found " + cell.getCellType());
        };
    }
}
