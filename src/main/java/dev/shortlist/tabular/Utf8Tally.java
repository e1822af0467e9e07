package dev.shortlist.tabular;

/**
 * Counts what of a text is UTF-8 and what is not. A few pairs of bytes prove nothing: a capital letter or a sharp s before a
 * closing quotation mark, in windows-1252, is a Greek or Cyrillic letter in UTF-8.
 */
final class Utf8Tally {
    /** Of windows-1252: what stands behind a word, and a space that does not break. */
    private static final String BEHIND_A_WORD = "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u009b\u00a0\u00ab\u00bb";

    /** Bytes that windows-1252 has no character for. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

    /** The last byte of the two-byte letters that UTF-8 has for Latin-1: nearly all there is of it in the West. */
    private static final int LAST_OF_LATIN_1 = 0xc3;

    private int missing;
    private int length;
    private int lead;
    private int least;
    private int most;
    private long sure;
    private long unsure;
    private long others;
    private long lineOfOthers;
    private long lineOfUndefined;
    private long line = 1;
    private int before;

    void add(int b) {
        if (b == '\n' ? before != '\r' : before == '\r') {
            line++;
        }
        if (missing > 0 && b >= least && b <= most) {
            follow(b);
        } else {
            if (missing > 0) {
                other();
            }
            begin(b);
        }
        if (b >= 0x80 && UNDEFINED.indexOf(b) >= 0 && lineOfUndefined == 0) {
            lineOfUndefined = line;
        }
        before = b;
    }

    private void follow(int b) {
        least = 0x80;
        most = 0xbf;
        missing--;
        if (missing == 0) {
            boolean perhaps = length == 2 && lead > LAST_OF_LATIN_1 && BEHIND_A_WORD.indexOf(b) >= 0;
            unsure += perhaps ? 1 : 0;
            sure += perhaps ? 0 : 1;
        }
    }

    /** The bounds of the second byte are those of Unicode 15, table 3-7. */
    private void begin(int b) {
        missing = b < 0x80 ? 0 : b < 0xc2 ? -1 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : b < 0xf5 ? 3 : -1;
        if (missing < 0) {
            missing = 0;
            other();
        }
        lead = b;
        length = missing + 1;
        least = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        most = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    }

    private void other() {
        others++;
        if (lineOfOthers == 0) {
            lineOfOthers = line;
        }
    }

    /** Whether something is not UTF-8. */
    boolean hasOthers() {
        return others > 0;
    }

    /** Whether something is UTF-8 and hardly anything else. */
    boolean hasUtf8() {
        return sure > 0 || unsure > others;
    }

    boolean endsWithinACharacter() {
        return missing > 0;
    }

    /** The line of the last byte, from 1. */
    long line() {
        return line;
    }

    /** The line of the first byte that is not UTF-8; 0 where all is. */
    long lineOfOthers() {
        return lineOfOthers;
    }

    /** The line of the first byte that is not windows-1252; 0 where all is. */
    long lineOfUndefined() {
        return lineOfUndefined;
    }
}
