package dev.shortlist.workbook;

/**
 * A column of a sheet.
 *
 * @param header what its first row says
 * @param width in characters of the default font, 1 to 255
 * @param caption what it means, for the sheet "Run &amp; method"; empty where the header says it all
 */
record Column(String header, int width, String caption) {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 16;

    /** A column of scores, as wide as the longest word of its header. */
    static Column ofScores(String header) {
        int longest = 0;
        for (String word : header.split("[ -]", -1)) {
            longest = Math.max(longest, word.length() + 3);
        }
        return new Column(header, Math.max(NARROWEST, Math.min(WIDEST, longest)), "");
    }
}
