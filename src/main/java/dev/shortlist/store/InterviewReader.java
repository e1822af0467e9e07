package dev.shortlist.store;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.InterviewAssembly;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a partition's rows and hands out its interviews in the order of their candidates' hashes; refused files have none. */
public final class InterviewReader implements ItemStreamReader<AssembledInterview> {
    private static final String DONE = "interviews.done";

    private final WorkFolder folder;
    private final InterviewAssembly assembly;
    private final Codec<AnswerRow> codec = new Codec<>(AnswerRow.class);
    private Iterator<List<AnswerRow>> candidates = Collections.emptyIterator();
    private int done;

    public InterviewReader(WorkFolder folder, InterviewAssembly assembly) {
        this.folder = folder;
        this.assembly = assembly;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            candidates = byCandidate(Partition.of(context)).values().iterator();
        } catch (IOException e) {
            throw new ItemStreamException("cannot read a work file", e);
        }
        int skip = context.getInt(DONE, 0);
        for (done = 0; done < skip; done++) {
            if (!candidates.hasNext()) {
                throw new WorkLostException("expected " + skip + " candidates, found " + done);
            }
            candidates.next();
            candidates.remove();
        }
    }

    private Map<String, List<AnswerRow>> byCandidate(int partition) throws IOException {
        Set<Integer> refused =
                RefusedFiles.read(folder).stream().map(RefusedFile::number).collect(Collectors.toSet());
        Map<String, List<AnswerRow>> byCandidate = new TreeMap<>();
        try (RecordFile file = RecordFile.open(folder.rows(partition))) {
            for (byte[] record = file.next(); record != null; record = file.next()) {
                AnswerRow row = codec.decode(record);
                if (!refused.contains(row.location().fileNumber())) {
                    byCandidate
                            .computeIfAbsent(CandidateHash.of(row.candidate().key()), k -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        return byCandidate;
    }

    @Override
    public @Nullable AssembledInterview read() {
        if (!candidates.hasNext()) {
            return null;
        }
        List<AnswerRow> rows = candidates.next();
        candidates.remove();
        done++;
        return assembly.assemble(rows);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(DONE, done);
    }

    @Override
    public void close() {
        candidates = Collections.emptyIterator();
    }
}
