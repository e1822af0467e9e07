package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Keeps the rows of a partition that lost to a later answer, where no scorecards are kept beside them. */
public final class ConflictWriter implements Closeable {
    private static final int BUFFER = 1 << 14;

    private final AppendFile file;
    private final Codec<SetAside> codec = new Codec<>(SetAside.class);

    /** Begins a partition's file anew. */
    public ConflictWriter(WorkFolder folder, int partition) throws IOException {
        file = AppendFile.open(folder.conflicts(partition), 0, BUFFER);
    }

    /** Adds those of one interview. */
    public void add(List<SetAside> conflicts) throws IOException {
        for (SetAside conflict : conflicts) {
            file.append(codec.encode(conflict));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
