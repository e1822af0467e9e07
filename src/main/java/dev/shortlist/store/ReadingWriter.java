package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps what a partition's interviews hold, and beside it the rows that lost to a later answer. */
public final class ReadingWriter implements ItemStreamWriter<ReadInterview> {
    private static final String READINGS = "readings.length";
    private static final String CONFLICTS = "conflicts.length";
    private static final int BUFFER = 1 << 16;

    private final WorkFolder folder;
    private final PartSurveys surveys;
    private final Codec<ReadInterview> codec = new Codec<>(ReadInterview.class);
    private final Codec<SetAside> setAside = new Codec<>(SetAside.class);
    private @Nullable AppendFile readings;
    private @Nullable AppendFile conflicts;
    private int partition;

    /**
     * A writer for whichever partition it is opened for.
     *
     * @param surveys learn of every interview that is kept
     */
    public ReadingWriter(WorkFolder folder, PartSurveys surveys) {
        this.folder = folder;
        this.surveys = surveys;
    }

    @Override
    public void open(ExecutionContext context) {
        partition = Partition.of(context);
        long kept = context.getLong(READINGS, 0);
        try {
            surveys.begin(partition, kept);
            readings = AppendFile.open(folder.readings(partition), kept, BUFFER);
            conflicts = AppendFile.open(folder.conflicts(partition), context.getLong(CONFLICTS, 0), BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public void write(Chunk<? extends ReadInterview> chunk) throws IOException {
        for (ReadInterview read : chunk) {
            opened(readings)
                    .append(codec.encode(new ReadInterview(
                            read.interview(), read.rubricId(), read.readings(), read.rows(), List.of())));
            surveys.add(partition, read);
            for (SetAside conflict : read.conflicts()) {
                opened(conflicts).append(setAside.encode(conflict));
            }
        }
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            context.putLong(READINGS, opened(readings).flush());
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
        Closing.all(readings, conflicts);
        readings = null;
        conflicts = null;
    }
}
