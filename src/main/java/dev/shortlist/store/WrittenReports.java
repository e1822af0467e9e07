package dev.shortlist.store;

import java.io.IOException;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;

/**
 * Which reports of a part are written, and what they hold. Reports are not synced one by one: a power failure may leave one
 * empty that a checkpoint counts, and this is how that is noticed.
 */
public final class WrittenReports implements ItemStream {
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

    private final Codec<Written> codec = new Codec<>(Written.class);
    private final CheckpointedFile file;

    public WrittenReports(WorkFolder folder) {
        file = new CheckpointedFile("reports", folder::reports, BUFFER);
    }

    @Override
    public void open(ExecutionContext context) {
        file.open(context);
    }

    /** Adds one that is written. */
    public void add(Written report) throws IOException {
        file.append(codec.encode(report));
    }

    @Override
    public void update(ExecutionContext context) {
        file.update(context);
    }

    @Override
    public void close() {
        file.close();
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
