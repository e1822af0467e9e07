package dev.shortlist.job;

import dev.shortlist.store.Admission;
import dev.shortlist.store.RowCounts;
import java.io.IOException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Decides which files count, once all of them are read. */
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
        Admission.decide(
                plan.work(),
                plan.inputs().files(),
                read,
                plan.settings().ingest().skipLimit());
        return RepeatStatus.FINISHED;
    }
}
