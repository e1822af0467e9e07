package dev.shortlist.settings;

/**
 * How exports are read.
 *
 * @param maxCellMegabytes the longest cell that is taken, in Mi characters, 1 to 64
 * @param skipLimit how many rows of a file may be set aside before all of it is
 */
public record IngestSettings(int maxCellMegabytes, SkipLimit skipLimit) {
    private static final int OTHER_CELLS = 1 << 16;

    /** The most characters of a row: its longest cell, and room for the others. */
    public int longestRow() {
        return (maxCellMegabytes << 20) + OTHER_CELLS;
    }
}
