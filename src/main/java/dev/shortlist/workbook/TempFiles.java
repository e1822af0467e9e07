package dev.shortlist.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where POI puts its temporary files while it works for us, and what it says when it cannot. */
final class TempFiles {
    private final TempFileCreationStrategy strategy;

    TempFiles(Path directory) {
        this.strategy = new DefaultTempFileCreationStrategy(directory.toFile());
    }

    /** Work that may fail to read or write. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work; a failed write that POI hides in a runtime exception comes out as what it is. */
    <T> T during(Work<T> work) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(strategy);
        try {
            return work.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }
}
