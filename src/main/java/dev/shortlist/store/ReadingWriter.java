package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.batch.infrastructure.item.support.CompositeItemStream;

/** Keeps what a partition's interviews hold, and beside it the rows that lost to a later answer. */
public final class ReadingWriter implements ItemStreamWriter<ReadInterview> {
    private static final int BUFFER = 1 << 16;

    private final PartSurveys surveys;
    private final Codec<ReadInterview> codec = new Codec<>(ReadInterview.class);
    private final Codec<SetAside> setAside = new Codec<>(SetAside.class);
    private final CheckpointedFile readings;
    private final CheckpointedFile conflicts;
    private final CompositeItemStream both;
    private int partition;

    /**
     * A writer for whichever partition it is opened for.
     *
     * @param surveys learn of every interview that is kept
     */
    public ReadingWriter(WorkFolder folder, PartSurveys surveys) {
        this.surveys = surveys;
        readings = new CheckpointedFile("readings", folder::readings, BUFFER);
        conflicts = new CheckpointedFile("conflicts", folder::conflicts, BUFFER);
        both = new CompositeItemStream(List.of(readings, conflicts));
    }

    @Override
    public void open(ExecutionContext context) {
        partition = Partition.of(context);
        try {
            surveys.begin(partition, readings.kept(context));
        } catch (IOException e) {
            throw new ItemStreamException("cannot read a work file", e);
        }
        both.open(context);
    }

    @Override
    public void write(Chunk<? extends ReadInterview> chunk) throws IOException {
        for (ReadInterview read : chunk) {
            readings.append(codec.encode(
                    new ReadInterview(read.interview(), read.rubricId(), read.readings(), read.rows(), List.of())));
            surveys.add(partition, read);
            for (SetAside conflict : read.conflicts()) {
                conflicts.append(setAside.encode(conflict));
            }
        }
    }

    @Override
    public void update(ExecutionContext context) {
        both.update(context);
    }

    @Override
    public void close() {
        both.close();
    }
}
