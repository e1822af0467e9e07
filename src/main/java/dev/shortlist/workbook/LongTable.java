package dev.shortlist.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table on as many sheets as it takes: what a sheet has no room for stands on the next, under the same header. */
final class LongTable {
    private final StableWorkbook workbook;
    private final SheetTitle title;
    private final List<Column> columns;
    private final int frozen;
    private final List<String> above;
    private final WorkbookLimits limits;
    private final List<Table> sheets = new ArrayList<>();
    private Table last;
    private long leftOut;

    /**
     * An empty table on one sheet.
     *
     * @param frozen how many columns stay in view
     */
    LongTable(StableWorkbook workbook, SheetTitle title, List<Column> columns, int frozen, WorkbookLimits limits) {
        this(workbook, title, columns, frozen, List.of(), limits);
    }

    /**
     * The same under lines of text.
     *
     * @param above a line each
     */
    LongTable(
            StableWorkbook workbook,
            SheetTitle title,
            List<Column> columns,
            int frozen,
            List<String> above,
            WorkbookLimits limits) {
        this.workbook = workbook;
        this.title = title;
        this.columns = List.copyOf(columns);
        this.frozen = frozen;
        this.above = List.copyOf(above);
        this.limits = limits;
        this.last = new Table(workbook, title, columns, frozen, above, limits);
        sheets.add(last);
    }

    /** The next row, on another sheet where this one is full. */
    Cells nextRow() {
        if (!last.hasRoom()) {
            SheetTitle next = title.continued(sheets.size() + 1);
            String name = workbook.sheetNames().free(next.sheet());
            last = new Table(workbook, new SheetTitle(name, next.table()), columns, frozen, above, limits);
            sheets.add(last);
        }
        return last.nextRow();
    }

    /** The links of the sheet on which the last row stands. */
    Links links() throws IOException {
        return last.links();
    }

    /** Notes that rows are not shown at all. */
    void leaveOut(int entries) {
        leftOut += entries;
    }

    /** Entries written. */
    long written() {
        return sheets.stream().mapToLong(Table::written).sum();
    }

    /** Entries that are not shown. */
    long leftOut() {
        return leftOut;
    }

    /** The name of its first sheet. */
    String name() {
        return title.sheet();
    }

    /** Its sheets, in their order. */
    List<Table> sheets() {
        return List.copyOf(sheets);
    }

    List<Column> columns() {
        return columns;
    }

    /** Adds what needs to know the number of rows. */
    void finish() {
        finish(sheet -> {});
    }

    /** The same, and what else each of its sheets needs. */
    void finish(Consumer<Table> more) {
        for (Table sheet : sheets) {
            sheet.finish();
            more.accept(sheet);
        }
    }
}
