package dev.shortlist.workbook;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Buffers without locking: POI writes a cell in a dozen pieces, and {@code BufferedWriter} locks for each. */
final class SpoolWriter extends Writer {
    private final Writer out;
    private final char[] buffer = new char[16_384];
    private int length;

    /** Writes UTF-8 over the file's content. */
    SpoolWriter(Path file) throws IOException {
        this.out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    @Override
    public void write(int c) throws IOException {
        makeRoomFor(1);
        buffer[length++] = (char) c;
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        for (int done = 0; done < count; ) {
            makeRoomFor(1);
            int step = Math.min(count - done, buffer.length - length);
            text.getChars(from + done, from + done + step, buffer, length);
            length += step;
            done += step;
        }
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        write(new String(text, from, count), 0, count);
    }

    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            empty();
        }
    }

    private void makeRoomFor(int count) throws IOException {
        if (length + count > buffer.length) {
            empty();
        }
    }

    private void empty() throws IOException {
        int full = length;
        length = 0;
        if (full > 0) {
            out.write(buffer, 0, full);
        }
    }
}
