package dev.shortlist.workbook;

import java.util.List;

/** The sheet "Set aside": what was not taken from the exports, where it stands and why. */
final class SetAsideSheet {
    static final String NAME = "Set aside";

    private static final List<Column> COLUMNS = List.of(
            new Column("File", 32, ""),
            new Column("Sheet", 16, ""),
            new Column("Row", 9, "As a spreadsheet counts, the header included; empty when it is the whole file."),
            new Column("Column", 18, ""),
            new Column("Code", 14, ""),
            new Column("Whole file", 8, "TRUE when nothing of the file was taken."),
            new Column("Reason", 100, "What was expected and what was found."));

    private static final int FROZEN = 1;

    private final Table table;

    SetAsideSheet(StableWorkbook workbook) {
        this.table = new Table(workbook, NAME, COLUMNS, FROZEN, Table.MAX_ROWS);
    }

    void add(SetAsideRow row) {
        if (!table.hasRoomFor(1)) {
            table.leaveOut(1);
            return;
        }
        Cells cells = table.nextRow().text(row.file()).text(row.sheet());
        if (row.row() > 0) {
            cells.count(row.row(), Look.WHOLE);
        } else {
            cells.text(null);
        }
        cells.text(row.column()).text(row.code()).flag(row.wholeFile()).text(row.reason());
    }

    Table table() {
        return table;
    }
}
