package dev.shortlist.workbook;

/**
 * How much a workbook shows; the flat files hold everything.
 *
 * @param answerRows rows of the sheet "Answers", 0 to 1,048,575
 * @param answerCharacters how much of each answer is shown, in UTF-16 code units, 1 to 32,000
 * @param links reports that are linked, 0 to 65,530; the others are named
 */
public record WorkbookLimits(int answerRows, int answerCharacters, int links) {
    public static final WorkbookLimits DEFAULT = new WorkbookLimits(250_000, 500, Links.MAX);

    public WorkbookLimits {
        requireWithin("answerRows", answerRows, 0, Table.MAX_ROWS - 1);
        requireWithin("answerCharacters", answerCharacters, 1, 32_000);
        requireWithin("links", links, 0, Links.MAX);
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + ": expected " + least + " to " + most + ", found " + value);
        }
    }
}
