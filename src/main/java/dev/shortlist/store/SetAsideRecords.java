package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** All that was set aside in a run, in the order of its places. */
public final class SetAsideRecords {
    private static final Comparator<SetAside> BY_PLACE = Comparator.comparingInt(
                    (SetAside s) -> s.location().fileNumber())
            .thenComparing(s -> Objects.requireNonNullElse(s.location().sheet(), ""))
            .thenComparingLong(s -> s.location().record());

    private SetAsideRecords() {}

    /** What was refused at reading, and what lost to a later answer. */
    public static List<SetAside> read(WorkFolder folder) throws IOException {
        List<SetAside> all = new ArrayList<>();
        read(folder.refused(), all);
        for (int i = 0; i < folder.partitions(); i++) {
            read(folder.conflicts(i), all);
        }
        all.sort(BY_PLACE);
        return all;
    }

    private static void read(Path path, List<SetAside> all) throws IOException {
        Codec<SetAside> codec = new Codec<>(SetAside.class);
        try (RecordFile file = RecordFile.open(path)) {
            for (byte[] record = file.next(); record != null; record = file.next()) {
                all.add(codec.decode(record));
            }
        }
    }
}
