package dev.shortlist.store;

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

    static int of(ExecutionContext context) {
        return context.getInt(NUMBER);
    }
}
