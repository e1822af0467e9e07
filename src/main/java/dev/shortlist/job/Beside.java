package dev.shortlist.job;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.core.task.TaskExecutor;

/** Work that is done on another thread, where the run has one, beside that of the thread that waits for it. */
final class Beside {
    private final FutureTask<Void> task;

    private Beside(FutureTask<Void> task) {
        this.task = task;
    }

    /** What is done. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** Begins; with workers that are the caller's own thread it is done at once. */
    static Beside begin(TaskExecutor workers, Work work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        workers.execute(task);
        return new Beside(task);
    }

    /** Waits for the end, however often the thread is interrupted: what is half done would be written on by nobody. */
    void end() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(Objects.requireNonNull(e.getCause(), "it has the cause"));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
