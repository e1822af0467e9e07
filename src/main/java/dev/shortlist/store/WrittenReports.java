package dev.shortlist.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemStreamException;

/**
 * Which reports of a part are written, and what they hold. Reports are not synced one by one: a power failure may leave one
 * empty that a checkpoint counts, and this is how that is noticed.
 */
public final class WrittenReports implements ItemStream {
    private static final String LENGTH = "reports.length";
    private static final int BUFFER = 1 << 14;

    /**
     * A report.
     *
     * @param name the file's name
     * @param sha256 the hash of its bytes, in hex
     */
    public record Written(String name, String sha256) {}

    /** Is handed one after the other. */
    @FunctionalInterface
    public interface Visitor {
        /** Looks at one of them. */
        void visit(Written written);
    }

    private final WorkFolder folder;
    private final Codec<Written> codec = new Codec<>(Written.class);
    private @Nullable AppendFile file;

    public WrittenReports(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = AppendFile.open(folder.reports(Partition.of(context)), context.getLong(LENGTH, 0), BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    /** Adds one that is written. */
    public void add(Written report) throws IOException {
        opened().append(codec.encode(report));
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            context.putLong(LENGTH, opened().flush());
        } catch (IOException e) {
            throw new ItemStreamException("cannot write a work file", e);
        }
    }

    private AppendFile opened() {
        if (file == null) {
            throw new IllegalStateException("written before it was opened");
        }
        return file;
    }

    @Override
    public void close() {
        Closing.all(file);
        file = null;
    }

    /**
     * Hands out those of all parts.
     *
     * @throws WorkLostException when a part's file is not there or damaged
     */
    public static void forEach(WorkFolder folder, Visitor visitor) throws IOException {
        Codec<Written> codec = new Codec<>(Written.class);
        for (int i = 0; i < folder.partitions(); i++) {
            try (RecordFile in = RecordFile.open(folder.reports(i))) {
                for (byte[] record = in.next(); record != null; record = in.next()) {
                    visitor.visit(codec.decode(record));
                }
            }
        }
    }
}
