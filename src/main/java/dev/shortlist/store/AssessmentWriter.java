package dev.shortlist.store;

import dev.shortlist.recommendation.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps a partition's decisions in a file, and of each candidate the small row that the ranking sorts by. */
public final class AssessmentWriter implements ItemStreamWriter<AssessedInterview> {
    private static final String LENGTH = "decisions.length";
    private static final int BUFFER = 1 << 16;

    private final WorkFolder folder;
    private final AssessmentTable table;
    private final Codec<Decision> codec = new Codec<>(Decision.class);
    private @Nullable AppendFile decisions;
    private int partition;

    public AssessmentWriter(WorkFolder folder, AssessmentTable table) {
        this.folder = folder;
        this.table = table;
    }

    @Override
    public void open(ExecutionContext context) {
        partition = Partition.of(context);
        try {
            decisions = AppendFile.open(folder.decisions(partition), context.getLong(LENGTH, 0), BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public void write(Chunk<? extends AssessedInterview> chunk) throws IOException {
        List<AssessmentRow> rows = new ArrayList<>(chunk.size());
        for (AssessedInterview assessed : chunk) {
            long offset = opened().append(codec.encode(assessed.decision()));
            rows.add(AssessmentRow.of(assessed, partition, offset));
        }
        table.insert(rows);
    }

    private AppendFile opened() {
        if (decisions == null) {
            throw new IllegalStateException("written before it was opened");
        }
        return decisions;
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
        Closing.all(decisions);
        decisions = null;
    }
}
