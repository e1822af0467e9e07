package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text is written, from its first byte to its last: UTF-8, UTF-16 where a mark says so, and what is not
 * UTF-8 anywhere is windows-1252. What could be two of them is none.
 */
final class EncodingSearch {
    /**
     * What was found.
     *
     * @param fault why it cannot be read; null when it can
     */
    record Found(Encoding encoding, @Nullable Fault fault) {}

    private static final Encoding MARKED_UTF_8 = new Encoding(StandardCharsets.UTF_8, true);
    private static final Encoding UTF_16LE = new Encoding(StandardCharsets.UTF_16LE, true);
    private static final Encoding UTF_16BE = new Encoding(StandardCharsets.UTF_16BE, true);
    private static final String SAVE = "; save it as CSV UTF-8";
    private static final String WRITTEN = "; it is perhaps still being written, else save it as CSV UTF-8";
    /** A text that is not UTF-16 has hardly any. */
    private static final int MOST_NULS_OF = 10;

    private final Utf8Tally tally = new Utf8Tally();
    private long bytes;
    private long nuls;
    private int last;
    private int lastButOne;

    private EncodingSearch() {}

    /**
     * Reads a text to its end.
     *
     * @param first the bytes that it begins with, four or more if it has them
     */
    static Found in(InputStream text, byte[] first) throws IOException {
        if (starts(first, 0xff, 0xfe, 0, 0) || starts(first, 0, 0, 0xfe, 0xff)) {
            return faulty(Encoding.UTF_8, SetAsideCode.ENC, "expected UTF-8 or UTF-16, found UTF-32" + SAVE);
        }
        EncodingSearch search = new EncodingSearch();
        search.read(text);
        if (starts(first, 0xff, 0xfe)) {
            return search.utf16(UTF_16LE, search.last);
        }
        if (starts(first, 0xfe, 0xff)) {
            return search.utf16(UTF_16BE, search.lastButOne);
        }
        return search.withoutWidth(starts(first, 0xef, 0xbb, 0xbf));
    }

    private static boolean starts(byte[] bytes, int... with) {
        boolean starts = bytes.length >= with.length;
        for (int i = 0; starts && i < with.length; i++) {
            starts = (bytes[i] & 0xff) == with[i];
        }
        return starts;
    }

    private static Found faulty(Encoding encoding, SetAsideCode code, String reason) {
        return new Found(encoding, new Fault(code, reason));
    }

    private void read(InputStream text) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lastButOne = last;
                last = buffer[i] & 0xff;
                nuls += last == 0 ? 1 : 0;
                tally.add(last);
            }
            bytes += read;
        }
    }

    private Found utf16(Encoding encoding, int highByteOfLast) {
        boolean half = highByteOfLast >= 0xd8 && highByteOfLast <= 0xdb;
        return bytes % 2 == 0 && !half
                ? new Found(encoding, null)
                : faulty(
                        encoding,
                        SetAsideCode.TRUNCATED,
                        "expected whole characters of UTF-16, found the file cut within its last" + WRITTEN);
    }

    private Found withoutWidth(boolean mark) {
        Encoding utf8 = mark ? MARKED_UTF_8 : Encoding.UTF_8;
        if (nuls * MOST_NULS_OF > bytes || (nuls > 0 && tally.hasOthers())) {
            return faulty(
                    utf8,
                    SetAsideCode.ENC,
                    "expected UTF-8, or UTF-16 that begins with a byte order mark, found " + nuls + " NULs in " + bytes
                            + " bytes" + SAVE);
        }
        if (!tally.hasOthers()) {
            return !tally.endsWithinACharacter()
                    ? new Found(utf8, null)
                    : faulty(
                            utf8,
                            SetAsideCode.TRUNCATED,
                            "expected whole characters of UTF-8, found the file cut within one on line " + tally.line()
                                    + WRITTEN);
        }
        if (mark || tally.hasUtf8()) {
            return faulty(
                    utf8,
                    SetAsideCode.ENC,
                    "expected UTF-8, as elsewhere in the file, found other bytes on line " + tally.lineOfOthers()
                            + SAVE);
        }
        return tally.lineOfUndefined() == 0
                ? new Found(Encoding.WINDOWS_1252, null)
                : faulty(
                        utf8,
                        SetAsideCode.ENC,
                        "expected UTF-8 or windows-1252, found a byte of neither on line " + tally.lineOfUndefined()
                                + SAVE);
    }
}
