package dev.shortlist.job;

import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A disk that fills up in the night can cost the database: it acknowledges commits that never reached the disk. */
final class FreeSpace {
    /** Reports and spreadsheets of a run take some ten times its text: measured, 1.1 GB for 113 MB. */
    private static final long TIMES_TEXT = 12;

    private static final long LEAST = 32L << 20;

    private FreeSpace() {}

    /** Refuses to begin where a run of these inputs would not fit. */
    static void require(Path folder, List<ExportFile> inputs) throws IOException {
        long text = inputs.stream().mapToLong(ExportFile::textBytes).sum();
        long needed = LEAST + TIMES_TEXT * text;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new RunFailure(
                    ExitCode.IO,
                    String.format(
                            Locale.ROOT,
                            "%s: expected %,d MB of free space for these inputs, found %,d MB [DISK]",
                            folder,
                            needed >> 20,
                            free >> 20));
        }
    }
}
