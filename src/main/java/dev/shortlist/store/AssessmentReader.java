package dev.shortlist.store;

import dev.shortlist.recommendation.Assessment;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a partition's assessments in order; its checkpoint is the offset of the next. */
public final class AssessmentReader implements ItemStreamReader<Assessment> {
    private static final String OFFSET = "assessments.offset";

    private final WorkFolder folder;
    private final AssessmentCodec codec = new AssessmentCodec();
    private @Nullable RecordFile file;

    public AssessmentReader(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = RecordFile.open(folder.assessments(Partition.of(context)));
            file.seek(context.getLong(OFFSET, 0));
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public @Nullable Assessment read() throws IOException {
        byte[] record = file == null ? null : file.next();
        return record == null ? null : codec.decode(record).assessment();
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
