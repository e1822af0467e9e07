package dev.shortlist.job;

import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.store.RefusedFile;
import dev.shortlist.store.RefusedFiles;
import dev.shortlist.store.RowCounts;
import dev.shortlist.store.SetAsideRecords;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Decides which files count, once all of them are read: none of which the whole is at fault, or of which more rows were
 * refused than may be. Half of a broken file would make a ranking that looks whole.
 */
final class FileAdmission implements Tasklet {
    private final RunPlan plan;
    private final JobRepository repository;

    FileAdmission(RunPlan plan, JobRepository repository) {
        this.plan = plan;
        this.repository = repository;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        RowCounts read = RowCounts.load(
                JobRunner.contextOf(repository, contribution.getStepExecution().getJobExecution(), ShortlistJob.INGEST),
                RowCounts.READ);
        Map<Integer, Long> rows = new HashMap<>();
        Set<Integer> faulty = new HashSet<>();
        SetAsideRecords.forEachRefused(plan.work(), one -> {
            int file = one.location().fileNumber();
            if (one.scope() == SetAside.Scope.ROW) {
                rows.merge(file, 1L, Long::sum);
            } else if (one.refusesFile()) {
                faulty.add(file);
            }
        });
        SkipLimit limit = plan.settings().ingest().skipLimit();
        List<RefusedFile> refused = new ArrayList<>();
        for (ExportFile file : plan.inputs().files()) {
            long refusedRows = rows.getOrDefault(file.number(), 0L);
            long all = read.of(file.number());
            if (faulty.contains(file.number())) {
                refused.add(new RefusedFile(file.number(), all, null));
            } else if (limit.isExceeded(refusedRows, all)) {
                refused.add(new RefusedFile(file.number(), all, overLimit(file, limit, refusedRows, all)));
            }
        }
        RefusedFiles.write(plan.work(), refused);
        return RepeatStatus.FINISHED;
    }

    private static SetAside overLimit(ExportFile file, SkipLimit limit, long refused, long read) {
        return new SetAside(
                new SourceLocation(file.number(), file.name(), null, 0, 0),
                null,
                SetAsideCode.SKIP_LIMIT,
                limit.exceededBy(refused, read) + "; none of the file was taken",
                SetAside.Scope.FILE,
                null);
    }
}
