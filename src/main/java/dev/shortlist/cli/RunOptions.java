package dev.shortlist.cli;

import dev.shortlist.job.RunRequest;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {
    static final String EPOCH = "SOURCE_DATE_EPOCH";

    private static final List<String> FORMATS = List.of("html", "pdf", "html,pdf", "none");
    private static final List<String> AUDIENCES = List.of("full", "manager");

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final NightOptions night = new NightOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where runs are published. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "The job's database, lock and log. Default: .state in the output folder")
    private @Nullable Path state;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            description = "The reports to write: html, pdf, html,pdf or none. Default: html")
    private @Nullable String formats;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description = "Who the reports are for: full, or manager, without what single raters said. Default: full")
    private @Nullable String audience;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that score and render. Default: 1")
    private @Nullable Integer threads;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "The time the reports show, e.g. 2026-02-06T12:54:00Z. Default: SOURCE_DATE_EPOCH, or now")
    private @Nullable Instant asOf;

    @Option(names = "--rerun", description = "Run again what is finished")
    private boolean rerun;

    @Option(names = "--strict", description = "Publish nothing when anything was set aside")
    private boolean strict;

    @Option(names = "--quiet", description = "Print nothing on success")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /** The request, with every path absolute: what runs later must not depend on the working directory. */
    RunRequest request(Map<String, String> environment) {
        Path out = output.toAbsolutePath().normalize();
        Map<String, String> settings = new LinkedHashMap<>(inputs.settings());
        if (threads != null) {
            settings.put("run.threads", Integer.toString(atLeastOne(threads)));
        }
        if (formats != null) {
            settings.put("report.formats", known("--formats", formats, FORMATS));
        }
        if (audience != null) {
            settings.put("report.audience", known("--audience", audience, AUDIENCES));
        }
        return new RunRequest(
                inputs.inputs(),
                out,
                inputs.config(),
                inputs.rubrics(),
                state == null ? out.resolve(".state") : state.toAbsolutePath().normalize(),
                settings,
                asOf == null ? epoch(environment.get(EPOCH)) : asOf,
                rerun,
                strict,
                night.settle(),
                night.keep());
    }

    /**
     * Tells others of the night.
     *
     * @throws IllegalOption when it is not said properly whom
     */
    NightMonitor monitor(RunRequest request) {
        return night.monitor(request.output());
    }

    private static int atLeastOne(int threads) {
        if (threads < 1) {
            throw new IllegalOption("--threads: expected 1 or more, found " + threads);
        }
        return threads;
    }

    private static String known(String option, String value, List<String> words) {
        if (!words.contains(value)) {
            throw new IllegalOption(option + ": expected " + String.join(" or ", words) + ", found \"" + value + '"');
        }
        return value;
    }

    static @Nullable Instant epoch(@Nullable String seconds) {
        try {
            return seconds == null || seconds.isBlank() ? null : Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalOption(EPOCH + ": expected seconds since 1970, found something else");
        }
    }
}
