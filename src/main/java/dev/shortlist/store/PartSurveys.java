package dev.shortlist.store;

import dev.shortlist.scoring.Survey;
import dev.shortlist.scoring.SurveyBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * What the answers of each part have in common, gathered while they are read, and kept in one piece when all of a part is.
 * A part that goes on after a kill learns it again from what it has kept.
 */
public final class PartSurveys implements StepExecutionListener {
    private final WorkFolder folder;
    private final Codec<ReadInterview> codec = new Codec<>(ReadInterview.class);
    private final Map<Integer, Map<String, SurveyBuilder>> parts = new ConcurrentHashMap<>();

    public PartSurveys(WorkFolder folder) {
        this.folder = folder;
    }

    /**
     * Begins a part.
     *
     * @param kept how many bytes of its readings are kept already
     * @throws WorkLostException when they are not there
     */
    void begin(int partition, long kept) throws IOException {
        parts.put(partition, new TreeMap<>());
        if (kept > 0) {
            try (RecordFile file = RecordFile.open(folder.readings(partition))) {
                while (file.offset() < kept) {
                    byte[] record = file.next();
                    if (record == null) {
                        throw new WorkLostException("expected " + kept + " bytes of readings, found fewer");
                    }
                    add(partition, codec.decode(record));
                }
            }
        }
    }

    void add(int partition, ReadInterview read) {
        Objects.requireNonNull(parts.get(partition))
                .computeIfAbsent(read.rubricId(), id -> new SurveyBuilder())
                .add(read.interview(), read.readings());
    }

    /** Before a part's step is recorded as done. What cannot be kept fails it: an exception from here would be passed over. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        int partition = Partition.of(step.getExecutionContext());
        Map<String, SurveyBuilder> surveys = parts.remove(partition);
        if (surveys == null
                || !ExitStatus.COMPLETED
                        .getExitCode()
                        .equals(step.getExitStatus().getExitCode())) {
            return null;
        }
        try {
            Map<String, Survey> found = new TreeMap<>();
            surveys.forEach((rubric, survey) -> found.put(rubric, survey.survey()));
            SurveyFiles.write(folder, partition, found);
            return null;
        } catch (IOException | RuntimeException e) {
            step.addFailureException(e);
            step.setStatus(BatchStatus.FAILED);
            return ExitStatus.FAILED;
        }
    }
}
