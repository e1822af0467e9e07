package dev.shortlist.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps a partition's assessments in a file, and of each candidate the small row that the ranking sorts by. */
public final class AssessmentWriter implements ItemStreamWriter<AssessedInterview> {
    private static final int BUFFER = 1 << 16;

    private final AssessmentTable table;
    private final AssessmentCodec codec = new AssessmentCodec();
    private final CheckpointedFile assessments;
    private int partition;

    public AssessmentWriter(WorkFolder folder, AssessmentTable table) {
        this.table = table;
        assessments = new CheckpointedFile("assessments", folder::assessments, BUFFER);
    }

    @Override
    public void open(ExecutionContext context) {
        partition = Partition.of(context);
        assessments.open(context);
    }

    @Override
    public void write(Chunk<? extends AssessedInterview> chunk) throws IOException {
        List<AssessmentRow> rows = new ArrayList<>(chunk.size());
        for (AssessedInterview assessed : chunk) {
            long offset = assessments.append(codec.encode(assessed));
            rows.add(AssessmentRow.of(assessed.assessment(), partition, offset));
        }
        table.insert(rows);
    }

    @Override
    public void update(ExecutionContext context) {
        assessments.update(context);
    }

    @Override
    public void close() {
        assessments.close();
    }
}
