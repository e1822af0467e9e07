package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.CsvScan.Quotes;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV into records by RFC 4180, strictly: a quote stands only around a whole cell, doubled within it. opencsv
 * silently joins two rows at a stray quote and is quadratic after one that never closes. Here each such record is named,
 * and no row is taken that could as well be the inside of a cell, or a cell that could as well be several rows:
 * {@link CsvDoubts} looks ahead for that.
 */
final class CsvRecords implements Closeable {
    /**
     * A record's text.
     *
     * @param number from 1
     * @param line the physical line it begins on, from 1
     * @param raw its text with its line end; empty when it is too long to be kept
     * @param ended whether it has a line end
     * @param fault null when its quotes are sound
     */
    record Text(long number, long line, String raw, boolean ended, RawRow.@Nullable Fault fault) {}

    /** How often each character may be looked at in the mean; in an export it is twice. */
    private static final int MOST_LOOKS = 20;

    private final CsvText text;
    private final CsvScanner scanner;
    private final CsvDoubts doubts;
    private final int width;
    private final int longest;
    private long at;
    private long number;
    private long line = 1;
    private boolean inDoubt;
    private boolean stopped;

    /**
     * Opens a text.
     *
     * @param width how many cells the header has; 0 where that is still to be found out, and nothing is read that follows
     *     a record that is too long
     * @param longest the most characters a record may hold
     */
    CsvRecords(Reader in, char delimiter, int width, int longest) {
        text = new CsvText(in);
        scanner = new CsvScanner(text, delimiter);
        doubts = new CsvDoubts(text, scanner, delimiter, width, longest);
        this.width = width;
        this.longest = longest;
    }

    /** The line {@code sep=;} with which a file says its delimiter, if it begins with one; it is no record. */
    String delimiterLine() throws IOException {
        long end = text.lineEnd(0);
        String first = end > DelimiterLine.LONGEST ? "" : text.between(0, end);
        if (DelimiterLine.delimiter(first) == null) {
            return "";
        }
        at = end;
        line++;
        return first;
    }

    /**
     * The next record, blank ones included.
     *
     * @return null at the end
     * @throws ExportFault when a quote never closes, or when from here on the text can be read in two ways
     */
    @Nullable
    Text next() throws IOException, ExportFault {
        text.forget(at);
        if (stopped || text.at(at) == CsvText.END) {
            return null;
        }
        number++;
        CsvScan scan = scanner.record(at, longest);
        if (scanner.looked() > MOST_LOOKS * (at + longest)) {
            throw twoReadings(scan);
        }
        return switch (scan.quotes) {
            case OPEN -> throw neverClosed(scan);
            case TOO_LONG -> tooLong(scan);
            case SOUND, STRAY, DOUBTFUL -> inDoubt ? afterADoubt(scan) : cut(scan);
        };
    }

    private Text cut(CsvScan scan) throws IOException, ExportFault {
        if (scan.quotes == Quotes.DOUBTFUL) {
            long row = scan.ofSeveralLines() ? doubts.rowsWithin(scan) : CsvDoubts.NONE;
            return row == CsvDoubts.NONE ? strayUpTo(scan, scan.end) : stray(scan, row);
        }
        if (scan.ofSeveralLines() && doubts.rowsWithin(scan) != CsvDoubts.NONE) {
            throw twoReadings(scan);
        }
        if (scan.quotes == Quotes.STRAY) {
            return stray(scan, scan.end);
        }
        CsvDoubts.Reading closing = scan.quoted.isEmpty() ? CsvDoubts.SURE : doubts.ofClosing(scan);
        return switch (closing.kind()) {
            case ROW -> taken(scan.end, null);
            case WITHIN_QUOTES -> stray(scan, closing.end());
            case BOTH, NEITHER -> throw twoReadings(scan);
        };
    }

    /** A record of which it is not known whether it begins within quotes: it is set aside, line by line. */
    private Text afterADoubt(CsvScan scan) throws IOException, ExportFault {
        if (scan.ofSeveralLines()) {
            return strayUpTo(scan, scan.secondLine);
        }
        return scan.blank ? taken(scan.end, null) : strayUpTo(scan, scan.end);
    }

    /** A record with a stray quote that ends with a line, or goes on if the text behind it cannot be rows. */
    private Text strayUpTo(CsvScan scan, long end) throws IOException, ExportFault {
        CsvDoubts.Reading next = doubts.ofRecordAt(end);
        inDoubt = next.kind() == CsvDoubts.Kind.NEITHER;
        return switch (next.kind()) {
            case ROW, NEITHER -> stray(scan, end);
            case WITHIN_QUOTES -> stray(scan, next.end());
            case BOTH -> throw twoReadings(scan);
        };
    }

    private Text stray(CsvScan scan, long end) throws IOException {
        RawRow.Fault fault = end - scan.start > longest
                ? RawRow.Fault.tooLong(longest)
                : new RawRow.Fault(
                        SetAsideCode.QUOTE_STRAY,
                        "expected quotes only around a whole cell and doubled within it, found one elsewhere");
        return taken(end, fault);
    }

    private Text taken(long end, RawRow.@Nullable Fault fault) throws IOException {
        String raw = text.between(at, end);
        long first = line;
        long next = text.lineEnd(at);
        for (line++; next < end; line++) {
            next = text.lineEnd(next);
        }
        at = end;
        return new Text(number, first, raw, CsvText.isLineEnd(raw.charAt(raw.length() - 1)), fault);
    }

    /** A part of a record would swallow the rows after it, if it were handed in again with them: none is kept. */
    private Text tooLong(CsvScan scan) throws IOException, ExportFault {
        if (scan.withinQuotes && doubts.rowFollows(scan)) {
            throw open(scan, "none in " + longest + " characters");
        }
        long first = line;
        stopped = width == 0;
        if (!stopped) {
            ExportFault fault = open(scan, "the end of the file");
            CsvScan all = scanner.passOver(at);
            if (all.quotes == Quotes.OPEN) {
                throw fault;
            }
            line += all.lineEnds;
            at = all.end;
        }
        return new Text(number, first, "", true, RawRow.Fault.tooLong(longest));
    }

    private ExportFault neverClosed(CsvScan scan) throws IOException {
        if (CsvText.isLineEnd(text.at(scan.end - 1)) || doubts.rowFollows(scan)) {
            return open(scan, "the end of the file");
        }
        return new ExportFault(
                SetAsideCode.TRUNCATED,
                "expected a closing quote, found the end of the file in the middle of line " + (line + scan.lineEnds)
                        + "; it is perhaps still being written");
    }

    private ExportFault open(CsvScan scan, String found) throws IOException {
        return new ExportFault(
                SetAsideCode.QUOTE_OPEN,
                "expected a closing quote, found " + found + "; the quote opened on line "
                        + (line + scan.lineEndsBeforeOpened),
                number,
                line,
                unread(scan));
    }

    private ExportFault twoReadings(CsvScan scan) throws IOException {
        return new ExportFault(
                SetAsideCode.QUOTE_STRAY,
                "expected quotes that can be read in one way, found that a cell of several lines could as well be rows"
                        + " of their own",
                number,
                line,
                unread(scan));
    }

    /** What is not read, whole lines of it, as far as a record may be long. */
    private String unread(CsvScan scan) throws IOException {
        long last = scan.start + longest;
        long end = scan.end;
        while (end < last && text.at(end) != CsvText.END) {
            end++;
        }
        end = Math.min(end, last);
        long whole = text.at(end) == CsvText.END ? end : text.lineStart(end);
        return text.between(scan.start, whole > scan.start ? whole : end);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
