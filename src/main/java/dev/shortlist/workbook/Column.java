package dev.shortlist.workbook;

/**
 * A column of a sheet.
 *
 * @param header what its first row says
 * @param width in characters of the default font, 1 to 255
 * @param numeric whether its cells stand to the right
 * @param caption what it means, for the sheet "Run &amp; method"; empty where the header says it all
 */
record Column(String header, int width, boolean numeric, String caption) {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 16;

    static Column text(String header, int width, String caption) {
        return new Column(header, width, false, caption);
    }

    static Column number(String header, int width, String caption) {
        return new Column(header, width, true, caption);
    }

    /** A column of scores, as wide as the longest word of its header. */
    static Column ofScores(String header) {
        int longest = 0;
        for (String word : header.split("[ -]", -1)) {
            longest = Math.max(longest, word.length() + 3);
        }
        return number(header, Math.max(NARROWEST, Math.min(WIDEST, longest)), "");
    }
}
