package dev.shortlist.job;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells the progress of the steps; the workers of a divided step count towards the step they belong to. */
final class ProgressListener {
    private final Progress progress;
    private final LongSupplier candidates;

    /** With the number of candidates, as far as it is known when a step begins. */
    ProgressListener(Progress progress, LongSupplier candidates) {
        this.progress = progress;
        this.candidates = candidates;
    }

    OfStep of(String step) {
        return new OfStep(step);
    }

    /** Listens to one step. */
    final class OfStep implements StepExecutionListener, ItemWriteListener<Object> {
        private final String step;

        private OfStep(String step) {
            this.step = step;
        }

        @Override
        public void beforeStep(StepExecution execution) {
            if (execution.getStepName().equals(step)) {
                long known = candidates.getAsLong();
                progress.begin(step, known > 0 ? known : -1);
            }
        }

        @Override
        public void afterWrite(Chunk<? extends Object> items) {
            progress.advance(items.size());
        }

        @Override
        public @Nullable ExitStatus afterStep(StepExecution execution) {
            if (execution.getStepName().equals(step)) {
                progress.end();
            }
            return null;
        }
    }
}
