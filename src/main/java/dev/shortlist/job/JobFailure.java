package dev.shortlist.job;

import dev.shortlist.store.WorkLostException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;

/** What ended a job, as our own exception where there is one. */
final class JobFailure {
    private JobFailure() {}

    static RuntimeException of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            RuntimeException known = known(failure);
            if (known != null) {
                return known;
            }
        }
        return new IllegalStateException(
                "the job ended as " + execution.getExitStatus().getExitCode(),
                failures.isEmpty() ? null : failures.get(0));
    }

    private static @Nullable RuntimeException known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunFailure || cause instanceof WorkLostException) {
                return (RuntimeException) cause;
            }
            if (cause instanceof OutOfMemoryError) {
                return outOfMemory();
            }
        }
        if (DatabaseFailure.isOne(failure)) {
            return new DatabaseFailure(failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io(io);
            }
        }
        return null;
    }

    static RunFailure io(IOException failure) {
        return new RunFailure(
                ExitCode.IO,
                Failures.where(failure) + "expected to read and write, found " + Failures.inWords(failure) + " [IO]");
    }

    /** The one failure of the program that an operator can mend. */
    static RunFailure outOfMemory() {
        return new RunFailure(
                ExitCode.SOFTWARE,
                "the run needs more than " + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB of memory; give it more (java -Xmx1g -jar ...), it goes on from here [MEMORY]");
    }
}
