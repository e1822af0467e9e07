package dev.shortlist.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file's text is written as bytes.
 *
 * @param charset the characters' encoding
 * @param mark whether a byte order mark stands before the first
 */
public record Encoding(Charset charset, boolean mark) {
    /** Of new files, and of workbooks. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    /** A piece of the file's text as the bytes that the file has for it. */
    public byte[] bytes(String text) {
        return text.getBytes(charset);
    }

    /** The byte order mark that the file begins with; empty where it has none. */
    public byte[] markBytes() {
        return mark ? bytes("\ufeff") : new byte[0];
    }
}
