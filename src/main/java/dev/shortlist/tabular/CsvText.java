package dev.shortlist.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The text of a CSV by the places of its characters, from 0, as far as it is not forgotten. */
final class CsvText implements Closeable {
    static final int END = -1;

    private static final int PIECE = 1 << 15;

    private final Reader in;
    private char[] kept = new char[2 * PIECE];
    private long first;
    private int filled;
    private boolean ended;

    CsvText(Reader in) {
        this.in = in;
    }

    /** The character at a place that is not forgotten; {@link #END} behind the last. */
    int at(long place) throws IOException {
        int index = (int) (place - first);
        return index < filled ? kept[index] : load(place);
    }

    private int load(long place) throws IOException {
        while (!ended && place - first >= filled) {
            if (filled == kept.length) {
                kept = Arrays.copyOf(kept, 2 * kept.length);
            }
            int read = in.read(kept, filled, Math.min(PIECE, kept.length - filled));
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        int index = (int) (place - first);
        return index < filled ? kept[index] : END;
    }

    /** From a place up to, not with, another; both not forgotten. */
    String between(long from, long to) {
        return new String(kept, (int) (from - first), (int) (to - from));
    }

    /** Says that nothing before this place is asked for again. */
    void forget(long before) {
        int passed = (int) (before - first);
        // moving what is kept costs as much as it is long
        if (passed > PIECE && passed >= filled / 2) {
            System.arraycopy(kept, passed, kept, 0, filled - passed);
            filled -= passed;
            first = before;
        }
    }

    /** The place behind the line that a place is in. */
    long lineEnd(long place) throws IOException {
        long at = place;
        for (int c = at(at); c != END; c = at(at)) {
            at++;
            if (c == '\n' || (c == '\r' && at(at) != '\n')) {
                break;
            }
        }
        return at;
    }

    /** Where the line begins that a place is in; what is kept begins with a line. */
    long lineStart(long place) throws IOException {
        long at = place;
        while (at > first && !isLineEnd(at(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
