package dev.shortlist.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AppendFile} wrote, from the beginning or from a record's offset. */
final class RecordFile implements Closeable {
    private final FileChannel channel;
    private final long size;
    private @Nullable DataInputStream in;
    private long next;

    private RecordFile(FileChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    /**
     * Opens a file.
     *
     * @throws WorkLostException when it is not there: its writer makes it even where it has nothing to write
     */
    static RecordFile open(Path file) throws IOException {
        try {
            return new RecordFile(FileChannel.open(file, StandardOpenOption.READ));
        } catch (NoSuchFileException e) {
            throw new WorkLostException("expected a work file " + file.getFileName() + ", found none");
        }
    }

    /** Where the next record begins, in bytes. */
    long offset() {
        return next;
    }

    /** Goes to a record's offset, in bytes. */
    void seek(long offset) throws IOException {
        if (offset > size) {
            throw lost();
        }
        channel.position(offset);
        next = offset;
        in = null;
    }

    /** The next record; null at the end. */
    byte @Nullable [] next() throws IOException {
        if (in == null) {
            in = stream();
        }
        if (next == size) {
            return null;
        }
        if (size - next < AppendFile.HEAD) {
            throw lost();
        }
        int length = checked(in.readInt(), next);
        int checksum = in.readInt();
        next += AppendFile.HEAD + length;
        return sound(bytes(in, length), checksum);
    }

    /** The record at an offset; where the next record is read from does not change. */
    byte[] at(long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(AppendFile.HEAD);
        fill(head, offset);
        ByteBuffer body = ByteBuffer.allocate(checked(head.flip().getInt(), offset));
        fill(body, offset + AppendFile.HEAD);
        return sound(body.array(), head.getInt());
    }

    private static byte[] sound(byte[] record, int checksum) {
        if (AppendFile.checksum(record) != checksum) {
            throw new WorkLostException("expected a record of a work file as it was written, found it changed");
        }
        return record;
    }

    /** A length that the file has room for: a damaged one must not be taken for memory to allocate. */
    private int checked(int length, long offset) {
        if (length < 0 || length > size - offset - AppendFile.HEAD) {
            throw lost();
        }
        return length;
    }

    private static WorkLostException lost() {
        return new WorkLostException("expected a whole record, found the end of a work file");
    }

    private void fill(ByteBuffer target, long offset) throws IOException {
        while (target.hasRemaining()) {
            if (channel.read(target, offset + target.position()) < 0) {
                throw lost();
            }
        }
    }

    private DataInputStream stream() {
        return new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw lost();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
