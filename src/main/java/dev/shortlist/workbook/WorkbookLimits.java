package dev.shortlist.workbook;

/**
 * How much a workbook shows; the flat files hold everything.
 *
 * @param answerRows rows of the sheet "Answers" and those it continues on, 0 to 10,000,000
 * @param answerCharacters how much of each answer is shown, in UTF-16 code units, 1 to 32,000
 * @param links reports that are linked on a sheet, 0 to 65,530; the others are named
 * @param positionSheets positions with a sheet of their own, those with the most ranked candidates, 0 to 200
 * @param groups questions, sections of a position, and raters of whom figures are kept, each, 1 to 100,000
 * @param toRate answers on the sheet "To rate", 0 to 100; 0 for no such sheet
 * @param sheetRows rows of a sheet, the header included, 2 to 1,048,576; what has no room stands on another
 */
public record WorkbookLimits(
        int answerRows, int answerCharacters, int links, int positionSheets, int groups, int toRate, int sheetRows) {
    public static final WorkbookLimits DEFAULT =
            new WorkbookLimits(250_000, 500, Links.MAX, 40, 5_000, 20, Table.MAX_ROWS);

    public WorkbookLimits {
        requireWithin("answerRows", answerRows, 0, 10_000_000);
        requireWithin("answerCharacters", answerCharacters, 1, 32_000);
        requireWithin("links", links, 0, Links.MAX);
        requireWithin("positionSheets", positionSheets, 0, 200);
        requireWithin("groups", groups, 1, 100_000);
        requireWithin("toRate", toRate, 0, 100);
        requireWithin("sheetRows", sheetRows, 2, Table.MAX_ROWS);
    }

    /** The limits of a run that shows so many answers, and has so many rated. */
    public static WorkbookLimits of(int answerRows, int toRate) {
        return new WorkbookLimits(
                answerRows,
                DEFAULT.answerCharacters,
                DEFAULT.links,
                DEFAULT.positionSheets,
                DEFAULT.groups,
                toRate,
                DEFAULT.sheetRows);
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + ": expected " + least + " to " + most + ", found " + value);
        }
    }
}
