package dev.shortlist.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AppendFile} wrote, from the beginning or from a record's offset. */
final class RecordFile implements Closeable {
    private final FileChannel channel;
    private @Nullable DataInputStream in;
    private long next;

    private RecordFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a file; one that is not there has no records. */
    static @Nullable RecordFile open(Path file) throws IOException {
        return Files.exists(file) ? new RecordFile(FileChannel.open(file, StandardOpenOption.READ)) : null;
    }

    /** Where the next record begins, in bytes. */
    long offset() {
        return next;
    }

    /** Goes to a record's offset, in bytes. */
    void seek(long offset) throws IOException {
        channel.position(offset);
        next = offset;
        in = null;
    }

    /** The next record; null at the end. */
    byte @Nullable [] next() throws IOException {
        if (in == null) {
            in = stream();
        }
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return null;
        }
        next += Integer.BYTES + length;
        return bytes(in, length);
    }

    /** The record at an offset; where the next record is read from does not change. */
    byte[] at(long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES);
        fill(head, offset);
        ByteBuffer body = ByteBuffer.allocate(head.flip().getInt());
        fill(body, offset + Integer.BYTES);
        return body.array();
    }

    private void fill(ByteBuffer target, long offset) throws IOException {
        while (target.hasRemaining()) {
            if (channel.read(target, offset + target.position()) < 0) {
                throw new WorkLostException("expected a whole record, found the end of a work file");
            }
        }
    }

    private DataInputStream stream() {
        return new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new WorkLostException("expected a whole record, found the end of a work file");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
