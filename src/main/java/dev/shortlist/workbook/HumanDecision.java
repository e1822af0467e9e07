package dev.shortlist.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The columns in which a person writes what was decided: empty, with a list to choose from. */
final class HumanDecision {
    static final List<Column> COLUMNS = List.of(
            Column.text("Decision", 13, "For a person to fill in, as are the next three; nothing is decided here."),
            Column.text("Decided by", 18, ""),
            Column.text("Decided on", 13, "A date."),
            Column.text("Decision reason", 40, ""));

    private static final String[] CHOICES = {"Advance", "Hire", "Hold", "Reject", "Withdrawn"};

    /** 1 January 2000, as a spreadsheet counts days. */
    private static final String EARLIEST = "36526";

    private HumanDecision() {}

    static void cells(Cells cells) {
        cells.input(Look.INPUT).input(Look.INPUT).input(Look.INPUT_DATE).input(Look.INPUT);
    }

    /**
     * Lets the cells take what they are for.
     *
     * @param first the first of the columns, from 0
     */
    static void validate(Table table, int first) {
        DataValidationHelper helper = table.frame().getDataValidationHelper();
        add(
                table,
                helper.createExplicitListConstraint(CHOICES),
                first,
                "Decision",
                "Choose one of: " + String.join(", ", CHOICES) + ".");
        add(
                table,
                helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, EARLIEST, null, null),
                first + 2,
                "Decided on",
                "Enter a date from 2000 on.");
    }

    /** Lets the cells of a column take what they are for, and says what that is. */
    static void add(Table table, DataValidationConstraint constraint, int column, String title, String message) {
        DataValidation validation =
                table.frame().getDataValidationHelper().createValidation(constraint, cells(table, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(title, message);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, message);
        table.frame().addValidationData(validation);
    }

    private static CellRangeAddressList cells(Table table, int column) {
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(table.body(column));
        return cells;
    }
}
