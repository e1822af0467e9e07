package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Puts what was set aside in the order of its places: sorted in memory up to a bound, beyond it merged from files. */
final class SetAsideSort {
    /** What is held at once, as it is written; in memory it is some four times that. */
    private static final int BYTES = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private static final Comparator<SetAside> BY_PLACE = Comparator.comparingInt(
                    (SetAside s) -> s.location().fileNumber())
            .thenComparing(s -> Objects.requireNonNullElse(s.location().sheet(), ""))
            .thenComparingLong(s -> s.location().record());

    private final Path folder;
    private final int most;
    private final Codec<SetAside> codec = new Codec<>(SetAside.class);
    private final List<SetAside> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long heldBytes;

    SetAsideSort(Path folder) {
        this(folder, BYTES);
    }

    /** With the most bytes that are held at once. */
    SetAsideSort(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    void add(SetAside setAside) throws IOException {
        held.add(setAside);
        heldBytes += codec.encode(setAside).length;
        if (heldBytes > most) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path run = folder.resolve("set-aside-" + runs.size() + ".tmp");
        runs.add(run);
        held.sort(BY_PLACE);
        try (AppendFile out = AppendFile.open(run, 0, BUFFER)) {
            for (SetAside one : held) {
                out.append(codec.encode(one));
            }
        }
        held.clear();
        heldBytes = 0;
    }

    /** Writes all that was added; equal places in the order in which they were. */
    void writeTo(Path file) throws IOException {
        spill();
        Path beside = folder.resolve("set-aside.tmp");
        List<Run> open = new ArrayList<>();
        try (AppendFile out = AppendFile.open(beside, 0, BUFFER)) {
            for (Path run : runs) {
                open.add(new Run(open.size(), RecordFile.open(run), codec));
            }
            merge(open, out);
            out.sync();
        } finally {
            for (Run run : open) {
                run.file.close();
            }
        }
        for (Path run : runs) {
            Files.delete(run);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void merge(List<Run> open, AppendFile out) throws IOException {
        PriorityQueue<Run> queue =
                new PriorityQueue<>(Comparator.comparing(Run::first, BY_PLACE).thenComparingInt(r -> r.number));
        for (Run run : open) {
            if (run.advance()) {
                queue.add(run);
            }
        }
        for (Run run = queue.poll(); run != null; run = queue.poll()) {
            out.append(codec.encode(run.first()));
            if (run.advance()) {
                queue.add(run);
            }
        }
    }

    /** A sorted file, and the first of it that is not handed out yet. */
    private static final class Run {
        private final int number;
        private final RecordFile file;
        private final Codec<SetAside> codec;
        private @Nullable SetAside first;

        Run(int number, RecordFile file, Codec<SetAside> codec) {
            this.number = number;
            this.file = file;
            this.codec = codec;
        }

        boolean advance() throws IOException {
            byte[] record = file.next();
            first = record == null ? null : codec.decode(record);
            return first != null;
        }

        SetAside first() {
            return Objects.requireNonNull(first);
        }
    }
}
