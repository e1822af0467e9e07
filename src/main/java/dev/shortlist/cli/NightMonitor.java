package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import dev.shortlist.job.LastRun;
import dev.shortlist.job.NightWatch;
import dev.shortlist.job.Outcome;
import dev.shortlist.monitoring.MetricsFile;
import dev.shortlist.monitoring.NightEnd;
import dev.shortlist.monitoring.Ping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Tells a metrics file and a ping address how a night goes; whatever becomes of that, the night goes as it goes. */
final class NightMonitor implements NightWatch {
    private final @Nullable MetricsFile metrics;
    private final @Nullable Ping ping;
    private final Path output;
    private final long began = System.nanoTime();
    private final List<String> notes = new ArrayList<>();
    private boolean begun;

    NightMonitor(@Nullable MetricsFile metrics, @Nullable Ping ping, Path output) {
        this.metrics = metrics;
        this.ping = ping;
        this.output = output;
    }

    @Override
    public void begun() {
        begun = true;
        if (ping != null) {
            ping.start().ifPresent(this::failed);
        }
    }

    @Override
    public void removed(int runs) {
        notes.add("Removed: " + runs + (runs == 1 ? " old run" : " old runs"));
    }

    /** A night that ended as it should, or failed as it can. */
    void ended(Outcome outcome) {
        // another run has the lock, and is watched itself
        if (outcome.code() != ExitCode.TRY_LATER || begun) {
            ended(outcome.exit(), outcome.code(), succeeded(outcome));
        }
    }

    /** A night that ended by a bug. */
    void broken() {
        ended(ExitCode.SOFTWARE.code(), ExitCode.SOFTWARE, false);
    }

    private static boolean succeeded(Outcome outcome) {
        return switch (outcome.code()) {
            case OK, REJECTS -> true;
            case TRY_LATER -> outcome.published() != null;
            default -> false;
        };
    }

    private void ended(int exit, ExitCode code, boolean success) {
        NightEnd night =
                new NightEnd(exit, code.name(), success, Instant.now(), Duration.ofNanos(System.nanoTime() - began));
        if (metrics != null) {
            write(metrics, night);
        }
        if (ping != null) {
            ping.end(night).ifPresent(this::failed);
        }
    }

    private void write(MetricsFile file, NightEnd night) {
        try {
            file.write(night, LastRun.newest(output));
        } catch (IOException | RuntimeException e) {
            failed("--metrics-file: expected a file that can be written, found a "
                    + e.getClass().getSimpleName());
        }
    }

    private void failed(String what) {
        notes.add("Please note: " + what);
        LoggerFactory.getLogger(NightMonitor.class).warn(what);
    }

    /** What somebody who watches reads at the end. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
