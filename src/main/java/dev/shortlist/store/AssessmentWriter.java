package dev.shortlist.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps a partition's assessments in a file, and of each candidate the small row that the ranking sorts by. */
public final class AssessmentWriter implements ItemStreamWriter<AssessedInterview> {
    private static final String LENGTH = "assessments.length";
    private static final int BUFFER = 1 << 16;

    private final WorkFolder folder;
    private final AssessmentTable table;
    private final AssessmentCodec codec = new AssessmentCodec();
    private @Nullable AppendFile assessments;
    private int partition;

    public AssessmentWriter(WorkFolder folder, AssessmentTable table) {
        this.folder = folder;
        this.table = table;
    }

    @Override
    public void open(ExecutionContext context) {
        partition = Partition.of(context);
        try {
            assessments = AppendFile.open(folder.assessments(partition), context.getLong(LENGTH, 0), BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public void write(Chunk<? extends AssessedInterview> chunk) throws IOException {
        List<AssessmentRow> rows = new ArrayList<>(chunk.size());
        for (AssessedInterview assessed : chunk) {
            long offset = opened().append(codec.encode(assessed));
            rows.add(AssessmentRow.of(assessed.assessment(), partition, offset));
        }
        table.insert(rows);
    }

    private AppendFile opened() {
        if (assessments == null) {
            throw new IllegalStateException("written before it was opened");
        }
        return assessments;
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            context.putLong(LENGTH, opened().flush());
        } catch (IOException e) {
            throw new ItemStreamException("cannot write a work file", e);
        }
    }

    @Override
    public void close() {
        Closing.all(assessments);
        assessments = null;
    }
}
