package dev.shortlist.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file's text is written as bytes.
 *
 * @param charset the characters' encoding
 * @param mark whether a byte order mark stands before the first
 */
public record Encoding(Charset charset, boolean mark) {
    /** Of new files, and of workbooks. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    /** What programs write that do not write UTF-8. */
    static final Encoding WINDOWS_1252 = new Encoding(Charset.forName("windows-1252"), false);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** A piece of the file's text as the bytes that the file has for it. */
    public byte[] bytes(String text) {
        if (!Utf16.is(charset)) {
            return text.getBytes(charset);
        }
        return Utf16.bytes(text, charset);
    }

    /** The byte order mark that the file begins with; empty where it has none. */
    public byte[] markBytes() {
        return mark ? bytes(String.valueOf(BYTE_ORDER_MARK)) : new byte[0];
    }

    /** Whether it was taken because nothing in the file says what it is. */
    boolean isFallback() {
        return equals(WINDOWS_1252);
    }

    /** A file's text, without its byte order mark; bytes that are none of this encoding are an error. */
    Reader reader(Path file) throws IOException {
        BufferedReader reader = new BufferedReader(decoded(file), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private Reader decoded(Path file) throws IOException {
        if (Utf16.is(charset)) {
            return Utf16.reader(Files.newInputStream(file), charset);
        }
        return new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
