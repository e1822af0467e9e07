package dev.shortlist.tabular;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16, lone surrogates included: Windows programs cut texts between the two halves of a character. The JDK's decoder
 * refuses these, and its encoder writes a question mark for them.
 */
final class Utf16 {
    private Utf16() {}

    static boolean is(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    static byte[] bytes(String text, Charset charset) {
        int high = charset.equals(StandardCharsets.UTF_16BE) ? 0 : 1;
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i + high] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1 - high] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static Reader reader(InputStream in, Charset charset) {
        return new Utf16Reader(new BufferedInputStream(in, 1 << 16), charset.equals(StandardCharsets.UTF_16BE));
    }

    /** Two bytes, one character. */
    private static final class Utf16Reader extends Reader {
        private final InputStream in;
        private final boolean highFirst;

        Utf16Reader(InputStream in, boolean highFirst) {
            this.in = in;
            this.highFirst = highFirst;
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int read = 0;
            for (; read < most; read++) {
                int first = in.read();
                if (first < 0) {
                    break;
                }
                int second = in.read();
                if (second < 0) {
                    throw new CharConversionException("expected two bytes for each character, found one");
                }
                into[from + read] = (char) (highFirst ? first << 8 | second : second << 8 | first);
            }
            return read == 0 && most > 0 ? -1 : read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
