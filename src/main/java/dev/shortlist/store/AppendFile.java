package dev.shortlist.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A file that only grows, and on a restart is cut back to its length at the last checkpoint. Each record is its length,
 * the checksum of its bytes, and its bytes: after a power failure a file may be as long as it was and hold something else.
 */
final class AppendFile implements Closeable {
    /** What stands before a record, in bytes: its length and its checksum. */
    static final int HEAD = 2 * Integer.BYTES;

    private final FileChannel channel;
    private ByteBuffer buffer;
    private long length;

    private AppendFile(FileChannel channel, long length, int bufferSize) {
        this.channel = channel;
        this.length = length;
        buffer = ByteBuffer.allocate(bufferSize);
    }

    /**
     * Opens or creates a file.
     *
     * @param committed its length in bytes at the last checkpoint; 0 for a new file
     * @throws WorkLostException when it is shorter than that
     */
    static AppendFile open(Path file, long committed, int bufferSize) throws IOException {
        FileChannel channel = PrivateFiles.open(file);
        if (channel.size() < committed) {
            channel.close();
            throw new WorkLostException("expected " + committed + " bytes in " + file.getFileName() + ", found fewer");
        }
        channel.truncate(committed);
        channel.position(committed);
        return new AppendFile(channel, committed, bufferSize);
    }

    /** Appends a record and says at which offset, in bytes, it begins. */
    long append(byte[] record) throws IOException {
        long start = length;
        int size = HEAD + record.length;
        if (buffer.remaining() < size) {
            flush();
        }
        if (buffer.capacity() < size) {
            buffer = ByteBuffer.allocate(size);
        }
        buffer.putInt(record.length).putInt(checksum(record)).put(record);
        length += size;
        return start;
    }

    static int checksum(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record, 0, record.length);
        return (int) sum.getValue();
    }

    /** Hands what is buffered to the operating system and says how long the file is. */
    long flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
        return length;
    }

    /** Makes all that was appended last. */
    void sync() throws IOException {
        flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
