package dev.shortlist.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The files of all parts, of one kind, opened as they are needed: for whoever goes from part to part. */
final class PartFiles implements Closeable {
    private final IntFunction<Path> file;
    private final @Nullable RecordFile[] open;

    /**
     * Of a work folder's parts.
     *
     * @param file where a part's is
     */
    PartFiles(WorkFolder folder, IntFunction<Path> file) {
        this.file = file;
        open = new RecordFile[folder.partitions()];
    }

    /** The record at an offset of a part's file. */
    byte[] at(int partition, long offset) throws IOException {
        RecordFile opened = open[partition];
        if (opened == null) {
            opened = RecordFile.open(file.apply(partition));
            open[partition] = opened;
        }
        return opened.at(offset);
    }

    @Override
    public void close() {
        Closing.all(open);
        Arrays.fill(open, null);
    }
}
