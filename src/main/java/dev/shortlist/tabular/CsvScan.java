package dev.shortlist.tabular;

import java.util.BitSet;

/** How a stretch of text reads as one record. */
final class CsvScan {
    /** How its quotes stand. */
    enum Quotes {
        /** Only around whole cells, doubled within them. */
        SOUND,
        /** One stands within a cell that does not begin with one: where the record ends is not in doubt. */
        STRAY,
        /** Text follows a closing one: perhaps it closes nothing, and the cell goes on. */
        DOUBTFUL,
        /** One does not close before the end of the file. */
        OPEN,
        /** The record is longer than a record may be; where it ends was not looked for. */
        TOO_LONG
    }

    /** The place of its first character, and of the one behind its line end. */
    final long start;

    long end;
    /** Its line ends, those within quotes included. */
    int lineEnds;
    /** The place behind its first line end; {@code end} if it has no other. */
    long secondLine = -1;

    int cells;
    /** The places, from 0, of its quoted cells. */
    final BitSet quoted = new BitSet();

    Quotes quotes = Quotes.SOUND;
    /** Where the last quote that opened a cell stands, and the line ends before it. */
    long opened;

    int lineEndsBeforeOpened;
    boolean blank = true;
    boolean withinQuotes;

    CsvScan(long start) {
        this.start = start;
        opened = start;
    }

    boolean ofSeveralLines() {
        return secondLine >= 0 && secondLine < end;
    }

    /** Whether it is a row with so many cells; with two or more, if 0. */
    boolean isWholeRow(int width) {
        return quotes == Quotes.SOUND && !blank && (width == 0 ? cells > 1 : cells == width);
    }
}
