package dev.shortlist.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The bytes of a CSV from a line on. */
final class CsvRest {
    private final InputStream in;
    private final boolean twoBytes;
    private final boolean highFirst;

    private CsvRest(InputStream in, ExportFile file) {
        this.in = in;
        twoBytes = Utf16.is(file.encoding().charset());
        highFirst = file.encoding().charset().equals(StandardCharsets.UTF_16BE);
    }

    static void copy(ExportFile file, long line, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
            in.skipNBytes(file.encoding().markBytes().length);
            new CsvRest(in, file).skipTo(line);
            in.transferTo(out);
        }
    }

    private void skipTo(long line) throws IOException {
        for (long at = 1; at < line; ) {
            int c = character();
            if (c == '\r') {
                in.mark(2);
                if (character() != '\n') {
                    in.reset();
                }
            }
            if (c < 0 || CsvText.isLineEnd(c)) {
                at = c < 0 ? line : at + 1;
            }
        }
    }

    /** A line end is a byte of its own in every encoding that is read but UTF-16. */
    private int character() throws IOException {
        int first = in.read();
        if (first < 0 || !twoBytes) {
            return first;
        }
        int second = in.read();
        return highFirst ? first << 8 | second : second << 8 | first;
    }
}
