package dev.shortlist.store;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Divides the rows by candidate into partition files; what is set aside goes to a file of its own. */
public final class RowSpill implements ItemStreamWriter<ReadRow> {
    private static final String LENGTHS = "spill.lengths";
    private static final int BUFFER = 1 << 14;

    private final WorkFolder folder;
    private final Codec<AnswerRow> rows = new Codec<>(AnswerRow.class);
    private final Codec<SetAside> setAside = new Codec<>(SetAside.class);
    private RowCounts rowsRead = new RowCounts(RowCounts.READ);
    private AppendFile[] files = {};

    public RowSpill(WorkFolder folder) {
        this.folder = folder;
    }

    @Override
    public void open(ExecutionContext context) {
        long[] lengths = lengths(context.getString(LENGTHS, ""));
        rowsRead = RowCounts.load(context, RowCounts.READ);
        files = new AppendFile[lengths.length];
        try {
            for (int i = 0; i < folder.partitions(); i++) {
                files[i] = AppendFile.open(folder.rows(i), lengths[i], BUFFER);
            }
            files[folder.partitions()] = AppendFile.open(folder.refused(), lengths[folder.partitions()], BUFFER);
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    private long[] lengths(String saved) {
        return saved.isEmpty()
                ? new long[folder.partitions() + 1]
                : Arrays.stream(saved.split(",", -1)).mapToLong(Long::parseLong).toArray();
    }

    @Override
    public void write(Chunk<? extends ReadRow> chunk) throws IOException {
        for (ReadRow row : chunk) {
            // an if and no switch: patterns in a switch need Java 21
            if (row instanceof InterviewRow taken) {
                for (AnswerRow answer : taken.answers()) {
                    String hash = CandidateHash.of(answer.candidate().key());
                    files[CandidateHash.partition(hash, folder.partitions())].append(rows.encode(answer));
                }
                rowsRead.add(row.location().fileNumber());
            } else if (row instanceof SetAside refused) {
                files[folder.partitions()].append(setAside.encode(refused));
                if (refused.countsAsRow()) {
                    rowsRead.add(row.location().fileNumber());
                }
            }
        }
    }

    @Override
    public void update(ExecutionContext context) {
        try {
            long[] lengths = new long[files.length];
            for (int i = 0; i < files.length; i++) {
                lengths[i] = files[i].flush();
            }
            context.putString(
                    LENGTHS, Arrays.stream(lengths).mapToObj(Long::toString).collect(Collectors.joining(",")));
            rowsRead.save(context);
        } catch (IOException e) {
            throw new ItemStreamException("cannot write a work file", e);
        }
    }

    @Override
    public void close() {
        Closing.all(files);
        files = new AppendFile[0];
    }
}
