package dev.shortlist.store;

import dev.shortlist.recommendation.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads what a step kept of a partition, in order; its checkpoint is the offset of the next. */
public final class RecordReader<T> implements ItemStreamReader<T> {
    private static final String OFFSET = "records.offset";

    private final IntFunction<Path> files;
    private final Function<byte[], T> decode;
    private @Nullable RecordFile file;

    private RecordReader(IntFunction<Path> files, Function<byte[], T> decode) {
        this.files = files;
        this.decode = decode;
    }

    /** What a partition's interviews hold. */
    public static RecordReader<ReadInterview> ofReadings(WorkFolder folder) {
        return new RecordReader<>(folder::readings, new Codec<>(ReadInterview.class)::decode);
    }

    /** A partition's assessments. */
    public static RecordReader<Assessment> ofAssessments(WorkFolder folder) {
        AssessmentCodec codec = new AssessmentCodec();
        return new RecordReader<>(
                folder::assessments, record -> codec.decode(record).assessment());
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            file = RecordFile.open(files.apply(Partition.of(context)));
            file.seek(context.getLong(OFFSET, 0));
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public @Nullable T read() throws IOException {
        byte[] record = file == null ? null : file.next();
        return record == null ? null : decode.apply(record);
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
