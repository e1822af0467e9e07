package dev.shortlist.job;

import dev.shortlist.store.Partition;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Before a part's reader opens, makes sure that the part is known, whatever a kill left of the step's context. */
final class PartRestored implements StepExecutionListener {
    @Override
    public void beforeStep(StepExecution execution) {
        Partition.restore(execution);
    }
}
