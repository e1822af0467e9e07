package dev.shortlist.job;

import dev.shortlist.store.AssessmentTable;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkLostException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the job repository knows of earlier attempts, and how an attempt is begun, resumed and judged. */
final class JobRunner {
    private static final String IDENTITY = "identity";
    private static final String ATTEMPT = "attempt";
    private static final String AS_OF = "asOf";
    private static final String PARTITIONS = "partitions";
    private static final String COMPARED_WITH = "comparedWith";

    private JobRunner() {}

    /**
     * An attempt that a crash or failure left unfinished.
     *
     * @param number which attempt, from 1
     * @param asOf the time its reports show
     * @param partitions into how many parts it divides the candidates
     * @param comparedWith the earlier run that its ranking is compared with; empty for none
     */
    record Unfinished(long number, Instant asOf, int partitions, String comparedWith) {}

    /** Marks as failed what a killed process left as running, so that it can be resumed. */
    static void recover(JobRepository repository, JobOperator operator, JdbcTemplate jdbc) {
        // the last execution of a step is the one with the latest time; a clock that went back must not hide it
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
        jdbc.update("UPDATE BATCH_STEP_EXECUTION SET CREATE_TIME = ? WHERE CREATE_TIME > ?", now, now);
        for (JobExecution execution : repository.findRunningJobExecutions(ShortlistJob.NAME)) {
            operator.recover(execution);
        }
    }

    private static void recover(JobExecution execution, JobRepository repository) {
        execution.getStepExecutions().stream()
                .filter(s -> s.getStatus().isRunning())
                .forEach(s -> fail(s, repository));
    }

    private static void fail(StepExecution step, JobRepository repository) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(LocalDateTime.now(ZoneOffset.UTC));
        repository.update(step);
    }

    /** The number the next attempt of an identity would have. */
    static long nextAttempt(JobRepository repository, String identity) {
        long attempt = 1;
        while (repository.getJobInstance(ShortlistJob.NAME, identifying(identity, attempt)) != null) {
            attempt++;
        }
        return attempt;
    }

    /** The last attempt of an identity, where it was not finished and its work is still there. */
    static @Nullable Unfinished unfinished(JobRepository repository, String identity, StateFolder state) {
        long last = nextAttempt(repository, identity) - 1;
        JobExecution execution =
                last == 0 ? null : repository.getLastJobExecution(ShortlistJob.NAME, identifying(identity, last));
        if (execution == null
                || execution.getStatus() == BatchStatus.COMPLETED
                || isUnknown(execution)
                || !Files.isDirectory(state.work(identity, last))) {
            return null;
        }
        recover(execution, repository);
        JobParameters parameters = execution.getJobParameters();
        return new Unfinished(
                last,
                Instant.parse(Objects.requireNonNull(parameters.getString(AS_OF))),
                Math.toIntExact(Objects.requireNonNull(parameters.getLong(PARTITIONS))),
                Objects.requireNonNullElse(parameters.getString(COMPARED_WITH), ""));
    }

    /** Whether it cannot be told what was committed: Spring Batch does not go on with that. */
    private static boolean isUnknown(JobExecution execution) {
        return execution.getStatus() == BatchStatus.UNKNOWN
                || execution.getStepExecutions().stream().anyMatch(s -> s.getStatus() == BatchStatus.UNKNOWN);
    }

    /** What a finished step of this or an earlier execution kept. */
    static ExecutionContext contextOf(JobRepository repository, JobExecution execution, String step) {
        StepExecution last = repository.getLastStepExecution(execution.getJobInstance(), step);
        return Objects.requireNonNull(last, step).getExecutionContext();
    }

    private static JobParameters identifying(String identity, long attempt) {
        return new JobParametersBuilder()
                .addString(IDENTITY, identity)
                .addLong(ATTEMPT, attempt)
                .toJobParameters();
    }

    /** Prepares the folders and the table of an attempt that begins. */
    static void prepare(RunPlan plan, AssessmentTable table) throws IOException {
        Path work = plan.work().path();
        PrivateFiles.deleteTree(work);
        PrivateFiles.deleteTree(plan.staging());
        PrivateFiles.createFolder(work);
        PrivateFiles.createFolder(plan.staging());
        table.clear();
    }

    /**
     * Runs the job, from its start or from its last checkpoint.
     *
     * @return the number of its execution
     * @throws WorkLostException when the work of an earlier attempt is not whole
     * @throws DatabaseFailure when the database failed
     * @throws RunFailure when it ends without publishing
     */
    static long run(RunPlan plan, NightBeans beans, Stop stop) throws Exception {
        JobParameters parameters = new JobParametersBuilder(identifying(plan.identity(), plan.attempt()))
                .addString(AS_OF, plan.asOf().toString(), false)
                .addLong(PARTITIONS, (long) plan.partitions(), false)
                .addString(COMPARED_WITH, plan.comparedWith(), false)
                .toJobParameters();
        JobExecution execution = beans.operator().start(beans.job(), parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            stop.check();
            throw JobFailure.of(execution, plan);
        }
        return execution.getId();
    }
}
