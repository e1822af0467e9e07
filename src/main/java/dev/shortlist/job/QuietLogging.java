package dev.shortlist.job;

import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import ch.qos.logback.core.status.OnConsoleStatusListener;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;

/**
 * Keeps a log that cannot be written from filling standard error with stack traces, for each line that is lost: there the
 * operator reads what to do, a line each. Spring Boot adds the listener that would, before it reads the configuration that
 * names this one. Instances are made by Logback.
 */
public final class QuietLogging extends ContextAwareBase implements StatusListener, LifeCycle {
    private boolean started;

    @Override
    public void addStatusEvent(Status status) {
        // the run goes on without its log, and fails by what it has to write for itself
    }

    @Override
    public void start() {
        StatusManager manager = getContext().getStatusManager();
        for (StatusListener listener : manager.getCopyOfStatusListenerList()) {
            if (listener instanceof OnConsoleStatusListener) {
                manager.remove(listener);
            }
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
