package dev.shortlist.workbook;

import java.util.List;

/** The sheet "Set aside": what was not taken from the exports, where it stands and why. */
final class SetAsideSheet {
    static final String NAME = "Set aside";

    private static final List<Column> COLUMNS = List.of(
            Column.text("File", 32, ""),
            Column.text("Sheet", 16, ""),
            Column.number("Row", 9, "As a spreadsheet counts, the header included; empty when it is the whole file."),
            Column.text("Column", 18, ""),
            Column.text("Code", 14, ""),
            Column.text("Whole file", 8, "TRUE when nothing of the file was taken."),
            Column.text("Reason", 100, "What was expected and what was found."));

    private static final int FROZEN = 1;

    private final LongTable table;

    SetAsideSheet(StableWorkbook workbook, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "SetAside"), COLUMNS, FROZEN, limits);
    }

    void add(SetAsideRow row) {
        Cells cells = table.nextRow().text(row.file()).text(row.sheet());
        if (row.row() > 0) {
            cells.place(row.row());
        } else {
            cells.text(null);
        }
        cells.text(row.column()).text(row.code()).flag(row.wholeFile()).text(row.reason());
    }

    LongTable table() {
        return table;
    }
}
