package dev.shortlist.workbook;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is a table: a frozen header with filters, then a row per entry as long as there is room. */
final class Table {
    /** Rows of a sheet, the header included: Excel's limit. */
    static final int MAX_ROWS = 1_048_576;

    /** What can still be read when it fills a page of A4 from side to side. */
    private static final int CHARACTERS_OF_A_PAGE = 250;

    private static final float HEADER_POINTS = 33;
    private static final double SIDE_MARGIN_INCHES = .4;

    private final SXSSFSheet sheet;
    private final XSSFSheet frame;
    private final Styles styles;
    private final StableWorkbook workbook;
    private final int mostLinks;
    private final String tableName;
    private final List<String> headers;
    private final int maxRows;
    private final int top;
    private int rows;
    private @Nullable Links links;

    /**
     * An empty table.
     *
     * @param title names that no other sheet and no other table has
     * @param frozen how many columns stay in view
     * @param above lines of text over the header
     */
    Table(
            StableWorkbook workbook,
            SheetTitle title,
            List<Column> columns,
            int frozen,
            List<String> above,
            WorkbookLimits limits) {
        this.sheet = workbook.createSheet(title.sheet());
        this.frame = workbook.getXSSFWorkbook().getSheet(title.sheet());
        this.styles = workbook.styles();
        this.workbook = workbook;
        this.mostLinks = limits.links();
        this.tableName = title.table();
        this.headers =
                TablePart.columnNames(columns.stream().map(Column::header).toList());
        this.maxRows = limits.sheetRows();
        this.top = above.size();
        above.forEach(line -> nextRow().text(line));
        writeHeader(columns);
        sheet.createFreezePane(frozen, rows);
        setUpPage(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(top, top, -1, -1));
        divide(columns, frozen);
    }

    /** A table too wide to be read on one page is printed on several side by side, each with the columns that stay in view. */
    private void divide(List<Column> columns, int frozen) {
        int width = columns.stream().mapToInt(Column::width).sum();
        int pages = (width + CHARACTERS_OF_A_PAGE - 1) / CHARACTERS_OF_A_PAGE;
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
    }

    boolean hasRoom() {
        return rows < maxRows;
    }

    /** The next row; there must be room for it. */
    Cells nextRow() {
        return new Cells(sheet.createRow(rows++), styles);
    }

    /** The links of the sheet. */
    Links links() throws IOException {
        if (links == null) {
            links = workbook.linksOf(frame, mostLinks);
        }
        return links;
    }

    /** Entries written. */
    long written() {
        return rows - top - 1L;
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFSheet frame() {
        return frame;
    }

    /** The cells of a column without its header; of an empty table its first row. */
    CellRangeAddress body(int column) {
        return new CellRangeAddress(top + 1, Math.max(top + 1, rows - 1), column, column);
    }

    /** Adds what needs to know the number of rows. */
    void finish() {
        CellRangeAddress area = new CellRangeAddress(top, Math.max(top + 1, rows - 1), 0, headers.size() - 1);
        TablePart.add(frame, tableName, headers, area);
        frame.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void writeHeader(List<Column> columns) {
        Row header = sheet.createRow(rows++);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(styles.of(columns.get(i).numeric() ? Look.HEADER_OF_NUMBERS : Look.HEADER));
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
    }

    /** Landscape, as wide as the page, the header on every page. */
    static void setUpPage(SXSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
