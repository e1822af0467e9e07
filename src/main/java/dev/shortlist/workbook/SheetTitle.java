package dev.shortlist.workbook;

/**
 * What a table is called.
 *
 * @param sheet the name of its sheet, as people read it
 * @param table the name formulas call it by: letters, digits and {@code _}, a letter first, and no place of a cell
 */
record SheetTitle(String sheet, String table) {
    /** The second and later sheets of the same table. */
    SheetTitle continued(int number) {
        return new SheetTitle(sheet + " " + number, table + "_" + number);
    }
}
