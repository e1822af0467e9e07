package dev.shortlist.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts of rows in a file of their own, by sheet and record; two numbers per row are held in memory. */
final class SpooledTexts implements Closeable {
    private static final String NONE = "";

    private final FileChannel channel;
    private final Map<String, Places> places = new HashMap<>();
    private long length;

    private SpooledTexts(FileChannel channel) {
        this.channel = channel;
    }

    /** In a new file of the folder, which is gone once this is closed. */
    static SpooledTexts in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "rows", ".tmp");
        return new SpooledTexts(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Keeps a text; of a sheet the records come in ascending order. */
    void add(String sheet, long record, String text) throws IOException {
        int size = Character.BYTES * text.length();
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + size);
        // not encoded: of half a character a decoder would make another one
        buffer.putInt(size).asCharBuffer().put(text);
        buffer.rewind();
        places.computeIfAbsent(sheet, s -> new Places()).add(record, length);
        length += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** The text of a record; empty where none was kept. */
    String get(String sheet, long record) throws IOException {
        Places ofSheet = places.get(sheet);
        long offset = ofSheet == null ? -1 : ofSheet.of(record);
        if (offset < 0) {
            return NONE;
        }
        int size = read(offset, Integer.BYTES).getInt();
        return read(offset + Integer.BYTES, size).asCharBuffer().toString();
    }

    private ByteBuffer read(long offset, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("expected a row's text, found the end of its file");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Records in ascending order, and where their texts begin. */
    private static final class Places {
        private long[] records = new long[16];
        private long[] offsets = new long[16];
        private int size;

        void add(long record, long offset) {
            if (size == records.length) {
                records = Arrays.copyOf(records, 2 * size);
                offsets = Arrays.copyOf(offsets, 2 * size);
            }
            records[size] = record;
            offsets[size++] = offset;
        }

        long of(long record) {
            int place = Arrays.binarySearch(records, 0, size, record);
            return place < 0 ? -1 : offsets[place];
        }
    }
}
