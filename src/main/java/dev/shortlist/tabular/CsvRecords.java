package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV into records by RFC 4180, strictly: a quote stands only around a whole field, doubled within it. opencsv
 * silently joins two rows at a stray quote and is quadratic after one that never closes; here each such record is named
 * and the next line begins a new one.
 */
final class CsvRecords implements Closeable {
    /**
     * A record's text.
     *
     * @param number from 1
     * @param line the physical line it begins on, from 1
     * @param raw its text with its line end; empty when it is too long to be kept
     * @param fault null when its quotes are sound
     */
    record Text(long number, long line, String raw, RawRow.@Nullable Fault fault) {}

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder raw = new StringBuilder(512);
    private int at;
    private int filled;
    private long number;
    private long line = 1;
    private boolean tooLong;

    /** With the most characters a record may hold. */
    CsvRecords(Reader in, char delimiter, int longest) {
        this.in = in;
        this.delimiter = delimiter;
        this.longest = longest;
    }

    /**
     * The next record, blank ones included.
     *
     * @return null at the end
     * @throws ExportFault when a quote never closes
     */
    @Nullable
    Text next() throws IOException, ExportFault {
        if (peek() == END) {
            return null;
        }
        raw.setLength(0);
        tooLong = false;
        number++;
        long first = line;
        boolean stray = false;
        int next;
        do {
            stray |= peek() == '"' ? quotedField() : plainField();
            next = take();
        } while (next == delimiter);
        if (next == '\r' && peek() == '\n') {
            take();
        }
        line++;
        // a part of a record would swallow the rows after it, if it were handed in again with them
        return new Text(number, first, tooLong ? "" : raw.toString(), fault(stray));
    }

    private RawRow.@Nullable Fault fault(boolean stray) {
        if (tooLong) {
            return RawRow.Fault.tooLong(longest);
        }
        return stray
                ? new RawRow.Fault(
                        SetAsideCode.QUOTE_STRAY,
                        "expected quotes only around a whole cell and doubled within it, found one elsewhere")
                : null;
    }

    /** Up to the delimiter or line end; true when a quote stands in it. */
    private boolean plainField() throws IOException {
        boolean stray = false;
        while (!endsField(peek())) {
            stray |= take() == '"';
        }
        return stray;
    }

    /** From the opening quote up to the delimiter or line end; true when something follows the closing quote. */
    private boolean quotedField() throws IOException, ExportFault {
        long opened = line;
        take();
        while (true) {
            int c = take();
            if (c == END) {
                throw new ExportFault(
                        SetAsideCode.QUOTE_OPEN,
                        "expected a closing quote, found the end of the file; the quote opened on line " + opened,
                        number,
                        opened);
            }
            if (c == '"') {
                if (peek() != '"') {
                    return !endsField(peek()) && drain();
                }
                take();
            } else if (c == '\n' || (c == '\r' && peek() != '\n')) {
                line++;
            }
        }
    }

    private boolean drain() throws IOException {
        while (!endsField(peek())) {
            take();
        }
        return true;
    }

    private boolean endsField(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == END;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }

    private int take() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        at++;
        if (raw.length() < longest) {
            raw.append((char) c);
        } else {
            tooLong = true;
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
