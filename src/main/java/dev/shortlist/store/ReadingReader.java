package dev.shortlist.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads what a partition's interviews hold, in order; its checkpoint is the offset of the next. */
public final class ReadingReader implements ItemStreamReader<ReadInterview> {
    private static final String OFFSET = "readings.offset";

    private final WorkFolder folder;
    private final Codec<ReadInterview> codec = new Codec<>(ReadInterview.class);
    private @Nullable RecordFile file;

    public ReadingReader(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = RecordFile.open(folder.readings(Partition.of(context)));
            file.seek(context.getLong(OFFSET, 0));
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public @Nullable ReadInterview read() throws IOException {
        if (file == null) {
            return null;
        }
        byte[] record = file.next();
        return record == null ? null : codec.decode(record);
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
