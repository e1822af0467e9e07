package dev.shortlist.tabular;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML part, without a byte order mark. The parser keeps a tag, a comment or a CDATA section whole: a
 * longer one than any workbook has is refused before it fills the memory.
 */
final class MarkupReader extends FilterReader {
    private static final int LONGEST = 1 << 23;
    private static final int ENOUGH = 8192;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final boolean wide;
    private boolean begun;
    private int left = LONGEST;

    private MarkupReader(Reader in, boolean wide) {
        super(in);
        this.wide = wide;
    }

    /** Decoded here: at a byte that is no UTF-8 the JDK's parser writes to standard error before it throws. */
    static MarkupReader of(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, ENOUGH);
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        boolean wide = first.length == 2 && (first[0] & 0xff) >= 0xfe && (first[1] & 0xff) >= 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new MarkupReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                wide);
    }

    /** Whether it is UTF-16. */
    boolean wide() {
        return wide;
    }

    /** The parser asks for the next event: what it read before is done with. */
    void renew() {
        left = LONGEST;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("expected a tag, a comment or a section of at most " + LONGEST + " characters");
        }
        int read = super.read(buffer, offset, length);
        if (!begun && read > 0) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, --read);
                return read == 0 ? read(buffer, offset, length) : read;
            }
        }
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
