package dev.shortlist.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemStreamException;

/** A part's file of one kind, whose length at a checkpoint stands in the step's context: what came after is cut off. */
final class CheckpointedFile implements ItemStream {
    private final String key;
    private final IntFunction<Path> files;
    private final int buffer;
    private @Nullable AppendFile file;

    /**
     * A file for whichever part it is opened for.
     *
     * @param kind what the length is named after
     * @param files where a part's is
     * @param buffer in bytes
     */
    CheckpointedFile(String kind, IntFunction<Path> files, int buffer) {
        key = kind + ".length";
        this.files = files;
        this.buffer = buffer;
    }

    /** The length at the checkpoint, in bytes; 0 before the first. */
    long kept(ExecutionContext context) {
        return context.getLong(key, 0);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = AppendFile.open(files.apply(Partition.of(context)), kept(context), buffer);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    /** Appends a record and says at which offset, in bytes, it begins. */
    long append(byte[] record) throws IOException {
        return opened().append(record);
    }

    private AppendFile opened() {
        if (file == null) {
            throw new IllegalStateException("written before it was opened");
        }
        return file;
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            context.putLong(key, opened().flush());
        } catch (IOException e) {
            throw new ItemStreamException("cannot write a work file", e);
        }
    }

    @Override
    public void close() {
        Closing.all(file);
        file = null;
    }
}
