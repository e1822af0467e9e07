package dev.shortlist.tabular;

import dev.shortlist.tabular.CsvScan.Quotes;
import java.io.IOException;

/**
 * Tells rows from the insides of cells where a quote makes both possible. One quote too many or too few turns all that
 * follows inside out: what was between quotes is then outside of them. So a text is read both ways, up to the next quote
 * and no further than a record is long.
 */
final class CsvDoubts {
    /** What a stretch of text can be. */
    enum Kind {
        /** Rows. */
        ROW,
        /** The inside of a cell. */
        WITHIN_QUOTES,
        /** Either. */
        BOTH,
        /** Neither, as far as was looked. */
        NEITHER
    }

    /** What a stretch of text can be, and the place where it ends as the rest of a cell's record. */
    record Reading(Kind kind, long end) {}

    static final Reading SURE = new Reading(Kind.ROW, -1);
    static final long NONE = -1;

    private final CsvText text;
    private final CsvScanner scanner;
    private final char delimiter;
    private final int width;
    private final int longest;
    private long searchedFrom = -1;
    private long searchedTo = -1;

    CsvDoubts(CsvText text, CsvScanner scanner, char delimiter, int width, int longest) {
        this.text = text;
        this.scanner = scanner;
        this.delimiter = delimiter;
        this.width = width;
        this.longest = longest;
    }

    /**
     * Where rows begin within a record of several lines, from which on each line of it is a row or the beginning of one:
     * then its first quote perhaps opens nothing.
     */
    long rowsWithin(CsvScan scan) throws IOException {
        int cells = width == 0 && scan.quotes == Quotes.SOUND ? Math.max(2, scan.cells) : width;
        long rows = NONE;
        long at = scan.secondLine;
        while (at < scan.end) {
            CsvScan within = scanner.record(at, longest);
            if (within.isWholeRow(cells)) {
                rows = rows == NONE ? at : rows;
                at = within.end;
            } else {
                rows = isBlankLine(within) ? rows : NONE;
                at = text.lineEnd(at);
            }
        }
        return rows;
    }

    private static boolean isBlankLine(CsvScan scan) {
        return scan.blank && !scan.ofSeveralLines() && scan.quotes == Quotes.SOUND;
    }

    /** Whether a line after the one on which a record's last quote opened is a row by itself. */
    boolean rowFollows(CsvScan scan) throws IOException {
        for (long at = text.lineEnd(scan.opened); at < scan.end; at = text.lineEnd(at)) {
            if (scanner.record(at, longest).isWholeRow(width)) {
                return true;
            }
        }
        return false;
    }

    /** What the line is that follows a text after a quote that perhaps closed its cell, perhaps not. */
    Reading ofRecordAt(long start) throws IOException {
        long at = start;
        CsvScan next = scanner.record(at, longest);
        while (isBlankLine(next) && next.end > at) {
            at = next.end;
            next = scanner.record(at, longest);
        }
        if (text.at(at) == CsvText.END) {
            return SURE;
        }
        CsvScan rest = scanner.restOfRecord(start, longest);
        boolean row = next.isWholeRow(width);
        if (rest.quotes == Quotes.SOUND) {
            return new Reading(row ? Kind.BOTH : Kind.WITHIN_QUOTES, rest.end);
        }
        long quote = nextQuote(at);
        return row && (quote == NONE || beginsCell(quote)) ? SURE : new Reading(Kind.NEITHER, NONE);
    }

    /**
     * Whether a quoted cell of a sound record perhaps goes on behind it, because a quote in its middle happens to stand
     * before a delimiter or a line end: then a piece of a row with the other quote is all that follows.
     */
    Reading ofClosing(CsvScan scan) throws IOException {
        long quote = width == 0 ? NONE : nextQuote(scan.end);
        if (quote == NONE || text.at(quote - 1) == delimiter) {
            return SURE;
        }
        long start = text.lineStart(quote);
        if (start == quote ? !endsCell(text.at(quote + 1)) : cellsAt(start) == width) {
            return SURE;
        }
        CsvScan rest = scanner.restOfRecord(scan.end, longest);
        boolean fits = scan.quoted.stream().anyMatch(c -> c + rest.cells == width);
        if (rest.quotes != Quotes.SOUND || !fits) {
            return SURE;
        }
        return new Reading(rowBetween(scan.end, start) ? Kind.BOTH : Kind.WITHIN_QUOTES, rest.end);
    }

    private int cellsAt(long start) throws IOException {
        return scanner.record(start, longest).cells;
    }

    private boolean rowBetween(long from, long to) throws IOException {
        for (long at = from; at < to; at = text.lineEnd(at)) {
            if (scanner.record(at, longest).isWholeRow(width)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsCell(long place) throws IOException {
        int before = text.at(place - 1);
        return before == delimiter || CsvText.isLineEnd(before);
    }

    private boolean endsCell(int c) {
        return c == delimiter || CsvText.isLineEnd(c) || c == CsvText.END;
    }

    /** Remembers how far it looked: otherwise each of many rows would look for the same quote, far away. */
    private long nextQuote(long from) throws IOException {
        if (from < searchedFrom || from > searchedTo) {
            searchedFrom = from;
            searchedTo = from;
        }
        long last = from + longest;
        while (searchedTo < last) {
            int c = text.at(searchedTo);
            if (c == '"') {
                return searchedTo;
            }
            if (c == CsvText.END) {
                return NONE;
            }
            searchedTo++;
        }
        return NONE;
    }
}
