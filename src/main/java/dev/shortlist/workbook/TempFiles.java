package dev.shortlist.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Temporary files in a directory, readable by their owner only, deleted together. */
final class TempFiles implements Closeable {
    private final Path directory;
    private final List<Path> files = new ArrayList<>();

    TempFiles(Path directory) {
        this.directory = directory;
    }

    /** A new empty file. */
    Path create() throws IOException {
        Path file = Files.createTempFile(directory, "workbook-", ".xml");
        files.add(file);
        return file;
    }

    /** Deletes all of them, whatever happens to one. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Path file : files) {
            failure = deleted(file, failure);
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable IOException deleted(Path file, @Nullable IOException failure) {
        try {
            Files.deleteIfExists(file);
            return failure;
        } catch (IOException e) {
            return e;
        }
    }
}
