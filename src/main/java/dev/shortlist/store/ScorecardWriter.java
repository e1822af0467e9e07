package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps a partition's scorecards, and beside them the rows that lost to a later answer. */
public final class ScorecardWriter implements ItemStreamWriter<ScoredInterview> {
    private static final String CARDS = "scorecards.length";
    private static final String CONFLICTS = "conflicts.length";
    private static final int BUFFER = 1 << 16;

    private final WorkFolder folder;
    private final Codec<ScoredInterview> codec = new Codec<>(ScoredInterview.class);
    private final Codec<SetAside> setAside = new Codec<>(SetAside.class);
    private @Nullable AppendFile cards;
    private @Nullable AppendFile conflicts;

    public ScorecardWriter(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        int partition = Partition.of(context);
        try {
            cards = AppendFile.open(folder.scorecards(partition), context.getLong(CARDS, 0), BUFFER);
            conflicts = AppendFile.open(folder.conflicts(partition), context.getLong(CONFLICTS, 0), BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public void write(Chunk<? extends ScoredInterview> chunk) throws IOException {
        for (ScoredInterview scored : chunk) {
            opened(cards).append(codec.encode(new ScoredInterview(scored.scorecard(), scored.rows(), List.of())));
            for (SetAside conflict : scored.conflicts()) {
                opened(conflicts).append(setAside.encode(conflict));
            }
        }
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            context.putLong(CARDS, opened(cards).flush());
            context.putLong(CONFLICTS, opened(conflicts).flush());
        } catch (IOException e) {
            throw new ItemStreamException("cannot write a work file", e);
        }
    }

    private static AppendFile opened(@Nullable AppendFile file) {
        if (file == null) {
            throw new IllegalStateException("written before it was opened");
        }
        return file;
    }

    @Override
    public void close() {
        Closing.all(cards, conflicts);
        cards = null;
        conflicts = null;
    }
}
