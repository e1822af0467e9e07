package dev.shortlist.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of which nothing is taken, decided once all rows are read and kept for the steps that follow. */
public final class RefusedFiles {
    private static final int BUFFER = 1 << 12;

    private RefusedFiles() {}

    /** Keeps the decision, whole or not at all. */
    public static void write(WorkFolder folder, List<RefusedFile> files) throws IOException {
        Codec<RefusedFile> codec = new Codec<>(RefusedFile.class);
        Path beside = folder.path().resolve("refused-files.tmp");
        try (AppendFile out = AppendFile.open(beside, 0, BUFFER)) {
            for (RefusedFile file : files) {
                out.append(codec.encode(file));
            }
            out.sync();
        }
        Files.move(beside, folder.refusedFiles(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The decision.
     *
     * @throws WorkLostException when it was not made or is not there any more
     */
    public static List<RefusedFile> read(WorkFolder folder) throws IOException {
        Codec<RefusedFile> codec = new Codec<>(RefusedFile.class);
        List<RefusedFile> files = new ArrayList<>();
        try (RecordFile in = RecordFile.open(folder.refusedFiles())) {
            for (byte[] record = in.next(); record != null; record = in.next()) {
                files.add(codec.decode(record));
            }
        }
        return files;
    }
}
