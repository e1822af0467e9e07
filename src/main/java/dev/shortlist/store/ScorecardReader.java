package dev.shortlist.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a partition's scorecards in order; its checkpoint is the offset of the next. */
public final class ScorecardReader implements ItemStreamReader<Located<ScoredInterview>> {
    private static final String OFFSET = "scorecards.offset";

    private final WorkFolder folder;
    private final Codec<ScoredInterview> codec = new Codec<>(ScoredInterview.class);
    private @Nullable RecordFile file;

    public ScorecardReader(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = RecordFile.open(folder.scorecards(Partition.of(context)));
            file.seek(context.getLong(OFFSET, 0));
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public @Nullable Located<ScoredInterview> read() throws IOException {
        if (file == null) {
            return null;
        }
        long offset = file.offset();
        byte[] record = file.next();
        return record == null ? null : new Located<>(codec.decode(record), offset);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(OFFSET, file == null ? 0 : file.offset());
    }

    @Override
    public void close() {
        Closing.all(file);
        file = null;
    }
}
