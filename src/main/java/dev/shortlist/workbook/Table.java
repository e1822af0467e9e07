package dev.shortlist.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is a table: a frozen header with a filter, then a row per entry as long as there is room. */
final class Table {
    /** Rows of a sheet, the header included: Excel's limit. */
    static final int MAX_ROWS = 1_048_576;

    private static final float HEADER_POINTS = 33;
    private static final double SIDE_MARGIN_INCHES = .4;

    private final SXSSFSheet sheet;
    private final XSSFSheet frame;
    private final Styles styles;
    private final List<Column> columns;
    private final int maxRows;
    private int rows = 1;
    private long leftOut;

    /**
     * An empty table.
     *
     * @param frozen how many columns stay in view
     * @param maxRows rows at most, the header included
     */
    Table(StableWorkbook workbook, String name, List<Column> columns, int frozen, int maxRows) {
        this.sheet = workbook.createSheet(name);
        this.frame = workbook.getXSSFWorkbook().getSheet(name);
        this.styles = workbook.styles();
        this.columns = List.copyOf(columns);
        this.maxRows = Math.min(maxRows, MAX_ROWS);
        writeHeader();
        sheet.createFreezePane(frozen, 1);
        setUpPage(sheet);
    }

    /** Whether so many more rows have room. */
    boolean hasRoomFor(int more) {
        return rows + more <= maxRows;
    }

    /** Notes that rows found no room. */
    void leaveOut(int entries) {
        leftOut += entries;
    }

    /** The next row; there must be room for it. */
    Cells nextRow() {
        return new Cells(sheet.createRow(rows++), styles);
    }

    /** Entries written. */
    long written() {
        return rows - 1L;
    }

    /** Entries that found no room. */
    long leftOut() {
        return leftOut;
    }

    String name() {
        return sheet.getSheetName();
    }

    List<Column> columns() {
        return columns;
    }

    XSSFSheet frame() {
        return frame;
    }

    /** The cells of a column without its header; of an empty table its first row. */
    CellRangeAddress body(int column) {
        return new CellRangeAddress(1, Math.max(1, rows - 1), column, column);
    }

    /** Adds what needs to know the number of rows. */
    void finish() {
        frame.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
        frame.addIgnoredErrors(
                new CellRangeAddress(0, rows - 1, 0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void writeHeader() {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(CellText.of(columns.get(i).header()));
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
