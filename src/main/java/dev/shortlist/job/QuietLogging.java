package dev.shortlist.job;

import ch.qos.logback.core.BasicStatusManager;
import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import ch.qos.logback.core.status.OnConsoleStatusListener;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;

/**
 * Keeps a log that cannot be written from filling standard error with a stack trace for each line that is lost: there the
 * operator reads what to do, a line each. Spring Boot adds the listener that would, each time it reads the configuration
 * that names this one, and what was lost before that is printed then. Instances are made by Logback.
 */
public final class QuietLogging extends ContextAwareBase implements StatusListener, LifeCycle {
    private boolean started;

    /** Remembers what went wrong, for whoever opens the log, and has nobody print it. */
    private static final class Unprinted extends BasicStatusManager {
        @Override
        public boolean add(StatusListener listener) {
            return !(listener instanceof OnConsoleStatusListener) && super.add(listener);
        }
    }

    @Override
    public void addStatusEvent(Status status) {
        // the run goes on without its log, and fails by what it has to write for itself
    }

    @Override
    public void start() {
        if (getContext() instanceof ContextBase context && !(context.getStatusManager() instanceof Unprinted)) {
            StatusManager manager = new Unprinted();
            manager.add(this);
            context.setStatusManager(manager);
        }
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isStarted() {
        return started;
    }
}
