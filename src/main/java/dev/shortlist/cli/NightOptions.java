package dev.shortlist.cli;

import dev.shortlist.job.Keep;
import dev.shortlist.monitoring.MetricsFile;
import dev.shortlist.monitoring.Ping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code run} for nights that nobody watches. */
final class NightOptions {
    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Leave files that changed less than so many seconds ago for another night."
                    + " Default: ${DEFAULT-VALUE}")
    private int settle;

    @Option(
            names = "--keep-runs",
            paramLabel = "N",
            description = "Remove old runs, but the N newest. Default: remove nothing")
    private @Nullable Integer keepRuns;

    @Option(
            names = "--keep-days",
            paramLabel = "DAYS",
            description = "Remove old runs, but those of so many days; with --keep-runs a run stays that either keeps")
    private @Nullable Integer keepDays;

    @Option(
            names = "--metrics-file",
            paramLabel = "FILE",
            description = "Write how the night went for Prometheus's node_exporter; *.prom")
    private @Nullable Path metricsFile;

    @Option(
            names = "--ping-url",
            paramLabel = "URL",
            description = "Call URL/start, then URL or URL/fail, as healthchecks.io has it")
    private @Nullable String pingUrl;

    int settle() {
        if (settle < 0) {
            throw new IllegalOption("--settle: expected 0 or more seconds, found " + settle);
        }
        return settle;
    }

    Keep keep() {
        return new Keep(atLeastOne("--keep-runs", keepRuns), atLeastOne("--keep-days", keepDays));
    }

    private static int atLeastOne(String option, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw new IllegalOption(option + ": expected 1 or more, found " + number);
        }
        return number == null ? 0 : number;
    }

    /** Tells others of the night, as far as they are to be told. */
    NightMonitor monitor(Path output) {
        return new NightMonitor(metricsFile == null ? null : new MetricsFile(metricsFile), ping(), output);
    }

    private @Nullable Ping ping() {
        if (pingUrl == null) {
            return null;
        }
        // it may hold a secret, so it is not shown
        return Ping.to(pingUrl)
                .orElseThrow(
                        () -> new IllegalOption(
                                "--ping-url: expected an address of http or https without a user or a fragment, found another"));
    }
}
