package dev.shortlist.store;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Which part of the candidates a worker step has; it is in its execution context. */
public final class Partition {
    private static final String NUMBER = "partition";

    private Partition() {}

    /** The context of a partition's worker step. */
    public static ExecutionContext context(int partition) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(NUMBER, partition);
        return context;
    }

    /**
     * Gives a worker step its part back: a process killed between the two inserts leaves a step without its context. The
     * part's number stands in the step's name too.
     */
    public static void restore(StepExecution worker) {
        ExecutionContext context = worker.getExecutionContext();
        String name = worker.getStepName();
        int colon = name.lastIndexOf(':');
        if (colon >= 0 && !context.containsKey(NUMBER)) {
            context.putInt(NUMBER, Integer.parseInt(name.substring(colon + 1)));
        }
    }

    /** The part of a worker step with this context. */
    public static int of(ExecutionContext context) {
        return context.getInt(NUMBER);
    }
}
