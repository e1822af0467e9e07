package dev.shortlist.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Looks before each step whether it may begin: nobody wants the night to end, and what it writes will fit. */
final class StepWatch implements StepExecutionListener {
    private final Stop stop;
    private final FreeSpace space;

    StepWatch(Stop stop, FreeSpace space) {
        this.stop = stop;
        this.space = space;
    }

    @Override
    public void beforeStep(StepExecution step) {
        stop.begun(step);
        space.require(step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        stop.ended(step);
        return null;
    }
}
