package dev.shortlist.tabular;

/**
 * Where a cell stands on a sheet.
 *
 * @param column from 0
 * @param row from 1
 */
record Place(int column, int row) {
    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

    /** Of a reference like {@code AB12}; anything else is damage. */
    static Place of(String reference) throws ExportFault {
        int column = 0;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + (reference.charAt(at) - 'A' + 1);
            at++;
            if (column > COLUMNS) {
                throw Xml.damaged();
            }
        }
        int row = Workbook.number(reference.substring(at));
        if (column == 0 || row < 1 || row > ROWS) {
            throw Xml.damaged();
        }
        return new Place(column - 1, row);
    }
}
