package dev.shortlist.tabular;

import dev.shortlist.tabular.CsvScan.Quotes;
import java.io.IOException;

/** Reads stretches of a CSV's text as records, by RFC 4180 and strictly, from any place. */
final class CsvScanner {
    private static final int END = CsvText.END;

    private final CsvText text;
    private final char delimiter;
    private long limit;
    private boolean forgets;
    private long looked;

    CsvScanner(CsvText text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The record that begins at a place, up to a length. */
    CsvScan record(long start, int longest) throws IOException {
        limit = start + longest;
        forgets = false;
        return scan(new CsvScan(start), false);
    }

    /** The rest of a record that goes on at a place, within quotes that are open there. */
    CsvScan restOfRecord(long start, int longest) throws IOException {
        limit = start + longest;
        forgets = false;
        return scan(new CsvScan(start), true);
    }

    /** The record that begins at a place, whatever its length; its text is forgotten on the way. */
    CsvScan passOver(long start) throws IOException {
        limit = Long.MAX_VALUE;
        forgets = true;
        return scan(new CsvScan(start), false);
    }

    private CsvScan scan(CsvScan scan, boolean withinQuotes) throws IOException {
        long at = cell(scan, scan.start, withinQuotes);
        while (scan.quotes != Quotes.OPEN && at <= limit && text.at(at) == delimiter) {
            at = cell(scan, at + 1, false);
        }
        scan.end = scan.quotes == Quotes.OPEN || at > limit ? at : behindLineEnd(scan, at);
        if (scan.quotes != Quotes.OPEN && scan.end > limit) {
            scan.quotes = Quotes.TOO_LONG;
        }
        looked += scan.end - scan.start;
        return scan;
    }

    /** How many characters were read so far, each as often as it was. */
    long looked() {
        return looked;
    }

    private long cell(CsvScan scan, long at, boolean withinQuotes) throws IOException {
        boolean opens = !withinQuotes && text.at(at) == '"';
        if (opens || withinQuotes) {
            scan.quoted.set(scan.cells);
        }
        long end = opens ? quotedCell(scan, open(scan, at)) : withinQuotes ? quotedCell(scan, at) : plainCell(scan, at);
        scan.cells++;
        return end;
    }

    private long behindLineEnd(CsvScan scan, long at) throws IOException {
        int c = text.at(at);
        if (c == END) {
            return at;
        }
        long end = at + (c == '\r' && text.at(at + 1) == '\n' ? 2 : 1);
        lineEnd(scan, end);
        return end;
    }

    private long open(CsvScan scan, long at) {
        scan.opened = at;
        scan.lineEndsBeforeOpened = scan.lineEnds;
        return at + 1;
    }

    /** Up to the delimiter or line end. */
    private long plainCell(CsvScan scan, long start) throws IOException {
        long at = start;
        for (int c = text.at(at); !endsCell(c) && at <= limit; c = text.at(at)) {
            if (c == '"') {
                stray(scan, Quotes.STRAY);
            }
            at = next(scan, at, c);
        }
        return at;
    }

    /** From behind the opening quote up to the delimiter or line end. */
    private long quotedCell(CsvScan scan, long start) throws IOException {
        long at = start;
        scan.withinQuotes = true;
        while (at <= limit) {
            int c = text.at(at);
            if (c == END) {
                scan.quotes = Quotes.OPEN;
                return at;
            }
            at = next(scan, at, c);
            if (c == '"') {
                if (text.at(at) != '"') {
                    scan.withinQuotes = false;
                    return afterQuote(scan, at);
                }
                scan.blank = false;
                at++;
            } else if (c == '\n' || (c == '\r' && text.at(at) != '\n')) {
                lineEnd(scan, at);
            }
        }
        return at;
    }

    private long afterQuote(CsvScan scan, long start) throws IOException {
        long at = start;
        for (int c = text.at(at); !endsCell(c) && at <= limit; c = text.at(at)) {
            stray(scan, Quotes.DOUBTFUL);
            at = next(scan, at, c);
        }
        return at;
    }

    private long next(CsvScan scan, long at, int c) {
        if (scan.blank && c != '"' && !Character.isWhitespace(c)) {
            scan.blank = false;
        }
        if (forgets) {
            text.forget(at);
        }
        return at + 1;
    }

    private static void stray(CsvScan scan, Quotes kind) {
        if (scan.quotes != Quotes.DOUBTFUL) {
            scan.quotes = kind;
        }
    }

    private static void lineEnd(CsvScan scan, long behind) {
        scan.lineEnds++;
        if (scan.secondLine < 0) {
            scan.secondLine = behind;
        }
    }

    private boolean endsCell(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == END;
    }
}
