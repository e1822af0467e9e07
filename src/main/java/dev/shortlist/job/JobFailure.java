package dev.shortlist.job;

import dev.shortlist.store.WorkLostException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** What ended a job, as our own exception where there is one. */
final class JobFailure {
    /** The steps that write into the output folder. */
    private static final Set<String> OUTPUTS = Set.of("report", ShortlistJob.TABULATE, "publish");

    private JobFailure() {}

    static RuntimeException of(JobExecution execution, RunPlan plan) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            RuntimeException known = known(failure, folder(execution, plan));
            if (known != null) {
                return known;
            }
        }
        return new IllegalStateException(
                "the job ended as " + execution.getExitStatus().getExitCode(),
                failures.isEmpty() ? null : failures.get(0));
    }

    private static @Nullable RuntimeException known(Throwable failure, Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunFailure || cause instanceof WorkLostException) {
                return (RuntimeException) cause;
            }
        }
        if (isOutOfMemory(failure)) {
            return outOfMemory();
        }
        if (DatabaseFailure.isOne(failure)) {
            return new DatabaseFailure(failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io(io, folder);
            }
        }
        return null;
    }

    /** Where the step that failed writes: what fails in the middle of a file does not name it. */
    private static Path folder(JobExecution execution, RunPlan plan) {
        boolean outputs = execution.getStepExecutions().stream()
                .filter(s -> s.getStatus() == BatchStatus.FAILED)
                .anyMatch(s -> OUTPUTS.contains(s.getStepName()));
        return outputs ? plan.output() : plan.state().path();
    }

    /**
     * A read or write that failed.
     *
     * @param folder which it was in, where it does not say itself which file it was
     */
    static RunFailure io(IOException failure, Path folder) {
        String where = Failures.where(failure);
        return new RunFailure(
                ExitCode.IO,
                (where.isEmpty() ? folder + ": " : where) + "expected to read and write, found "
                        + Failures.inWords(failure) + " [IO]");
    }

    /** Whether memory was what lacked, whoever noticed it: the database calls it a failure of its own. */
    static boolean isOutOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** The one failure of the program that an operator can mend. */
    static RunFailure outOfMemory() {
        return new RunFailure(
                ExitCode.SOFTWARE,
                "the run needs more than " + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB of memory; give it more (java -Xmx1g -jar ...), it goes on from here [MEMORY]");
    }
}
