package dev.shortlist.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableParts;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * What makes rows of a sheet a table, with filters and names. POI makes one from the cells of a sheet, which are not there
 * while rows are streamed; here the names of the columns are given.
 */
final class TablePart {
    /** Excel cuts a longer name of a column, and then calls the file damaged. */
    private static final int LONGEST_NAME = 255;

    /** Leaves room for a number that makes the name the only one. */
    private static final int LONGEST_WANTED = 240;

    /** Grey bands that leave all the colour to the cells. */
    private static final String STYLE = "TableStyleLight1";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TablePart() {}

    /**
     * Names of columns for headers, as the cells must then show them: in one line, not blank, each once whatever its case.
     */
    static List<String> columnNames(List<String> headers) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(headers.size());
        for (String header : headers) {
            String line = SPACES.matcher(header).replaceAll(" ").strip();
            String known = line.isEmpty() ? "Column " + (names.size() + 1) : line;
            String wanted = CellText.of(CellText.beginning(known, LONGEST_WANTED));
            if (wanted.length() > LONGEST_NAME) {
                // escapes made it longer
                wanted = "Column " + (names.size() + 1);
            }
            String name = wanted;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = wanted + " (" + n + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /**
     * Adds a table.
     *
     * @param name no other table of the workbook has it
     * @param columns what {@link #columnNames} gave
     * @param area the header and at least one row
     */
    static void add(XSSFSheet sheet, String name, List<String> columns, CellRangeAddress area) {
        int number = 1
                + sheet.getPackagePart()
                        .getPackage()
                        .getPartsByContentType(XSSFRelation.TABLE.getContentType())
                        .size();
        XSSFTable part = (XSSFTable) sheet.createRelationship(XSSFRelation.TABLE, XSSFFactory.getInstance(), number);
        describe(part.getCTTable(), number, name, columns, area.formatAsString());
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTTableParts parts = worksheet.isSetTableParts() ? worksheet.getTableParts() : worksheet.addNewTableParts();
        parts.addNewTablePart().setId(sheet.getRelationId(part));
        parts.setCount(parts.sizeOfTablePartArray());
    }

    private static void describe(CTTable table, long number, String name, List<String> columns, String area) {
        table.setId(number);
        table.setName(name);
        table.setDisplayName(name);
        table.setRef(area);
        table.setTotalsRowShown(false);
        table.addNewAutoFilter().setRef(area);
        CTTableColumns described = table.addNewTableColumns();
        described.setCount(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            var column = described.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(columns.get(i));
        }
        CTTableStyleInfo style = table.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }
}
