package dev.shortlist.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;

/**
 * Whether somebody wants the night to end. The chunks at work are ended and committed, no other is begun, and the next run
 * goes on from there.
 */
final class Stop {
    /** Seconds after which the process ends whatever it is doing; a step that is one piece takes as long as it takes. */
    private static final int PATIENCE = 8;

    private final Set<StepExecution> atWork = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ExitCode code;

    /**
     * Asks for the end; asked again it is the same request.
     *
     * @param how how the process is to end
     */
    void request(ExitCode how) {
        if (code != null) {
            return;
        }
        code = how;
        atWork.forEach(StepExecution::setTerminateOnly);
        Thread last = new Thread(() -> haltAfterPatience(how), "stop");
        last.setDaemon(true);
        last.start();
    }

    /** As a kill would: what it leaves the next run puts right. */
    private static void haltAfterPatience(ExitCode how) {
        try {
            Thread.sleep(PATIENCE * 1_000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(how.code());
    }

    /**
     * Ends a run between its steps.
     *
     * @throws RunFailure when the end was asked for
     */
    void check() {
        ExitCode how = code;
        if (how != null) {
            throw new RunFailure(how, "stopped by a signal; the same command goes on from here [STOPPED]");
        }
    }

    /** A step is at work from now on. */
    void begun(StepExecution step) {
        atWork.add(step);
        if (code != null) {
            step.setTerminateOnly();
        }
    }

    /** A step is at work no more. */
    void ended(StepExecution step) {
        atWork.remove(step);
    }
}
