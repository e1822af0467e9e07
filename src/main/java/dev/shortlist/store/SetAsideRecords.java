package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.nio.file.Files;

/** All that was set aside in a run; there may be a million rows of it, so it is never held as a whole. */
public final class SetAsideRecords {
    /** Is handed one after the other. */
    @FunctionalInterface
    public interface Visitor {
        /** Looks at one of them. */
        void visit(SetAside setAside) throws IOException;
    }

    private SetAsideRecords() {}

    /** Hands out what was refused at reading, in the order of reading. */
    public static void forEachRefused(WorkFolder folder, Visitor visitor) throws IOException {
        try (RecordFile file = RecordFile.open(folder.refused())) {
            forEach(file, visitor);
        }
    }

    /**
     * Hands out what was refused at reading, the files of which nothing is taken, and what lost to a later answer, in the
     * order of their places. To be called when all interviews are scored: the order is found once and kept.
     */
    public static void forEach(WorkFolder folder, Visitor visitor) throws IOException {
        if (!Files.exists(folder.setAside())) {
            sort(folder);
        }
        try (RecordFile file = RecordFile.open(folder.setAside())) {
            forEach(file, visitor);
        }
    }

    private static void sort(WorkFolder folder) throws IOException {
        SetAsideSort sort = new SetAsideSort(folder.path());
        forEachRefused(folder, sort::add);
        for (RefusedFile file : RefusedFiles.read(folder)) {
            if (file.overLimit() != null) {
                sort.add(file.overLimit());
            }
        }
        for (int i = 0; i < folder.partitions(); i++) {
            try (RecordFile conflicts = RecordFile.open(folder.conflicts(i))) {
                forEach(conflicts, sort::add);
            }
        }
        sort.writeTo(folder.setAside());
    }

    private static void forEach(RecordFile file, Visitor visitor) throws IOException {
        Codec<SetAside> codec = new Codec<>(SetAside.class);
        for (byte[] record = file.next(); record != null; record = file.next()) {
            visitor.visit(codec.decode(record));
        }
    }
}
