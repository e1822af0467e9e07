package dev.shortlist.monitoring;

import dev.shortlist.job.LastRun;
import dev.shortlist.job.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file for the textfile collector of Prometheus's node_exporter: how the last night went and what the last published run
 * holds. Everybody may read it, as the collector is another user; it holds numbers only.
 */
public final class MetricsFile {
    private static final String LAST_SUCCESS = "shortlist_last_success_timestamp_seconds";
    private static final Pattern FORMER = Pattern.compile(LAST_SUCCESS + " ([0-9.]{1,30})");

    /** More is no file of ours. */
    private static final long LONGEST = 1 << 20;

    private final Path file;

    public MetricsFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Writes the file: at every moment the old one or the new one is there, whole.
     *
     * @throws IOException when it cannot be written
     */
    public void write(NightEnd night, Optional<LastRun> run) throws IOException {
        Exposition text = new Exposition();
        night(text, night);
        lastSuccess(night, run)
                .ifPresent(time -> text.gauge(
                        LAST_SUCCESS,
                        "When exports were last published or none were new, in seconds since 1970.",
                        time));
        run.ifPresent(r -> run(text, r));
        replace(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void night(Exposition text, NightEnd night) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("version", Product.VERSION);
        versions.put("method", Product.METHOD);
        versions.put("java", System.getProperty("java.version", ""));
        text.gauge("shortlist_build_info", "Always 1: the versions of the program, of its scoring method and of Java.")
                .sample("shortlist_build_info", versions, 1)
                .gauge("shortlist_last_night_exit_code", "The exit code of the last night.", night.exit())
                .gauge(
                        "shortlist_last_night_success",
                        "1 where the last night's exports are published or there were none, 0 where not.",
                        night.success() ? 1 : 0)
                .gauge(
                        "shortlist_last_night_timestamp_seconds",
                        "When the last night ended, in seconds since 1970.",
                        Exposition.seconds(night.at()))
                .gauge(
                        "shortlist_last_night_duration_seconds",
                        "How long the last night took.",
                        Exposition.seconds(night.took()));
    }

    private static void run(Exposition text, LastRun run) {
        text.gauge("shortlist_run_files", "Input files of the last published run.", run.files())
                .gauge(
                        "shortlist_run_rows_read",
                        "Rows that the last published run read; the sum of shortlist_run_rows.",
                        run.rows().read())
                .gauge("shortlist_run_rows", "Rows of the last published run, by what became of them.")
                .sample(
                        "shortlist_run_rows",
                        Map.of("state", "scored"),
                        run.rows().scored())
                .sample(
                        "shortlist_run_rows",
                        Map.of("state", "rejected"),
                        run.rows().rejected())
                .sample(
                        "shortlist_run_rows",
                        Map.of("state", "duplicate"),
                        run.rows().duplicates())
                .gauge("shortlist_run_candidates", "Candidates of the last published run, ranked and not ranked.")
                .sample("shortlist_run_candidates", Map.of("state", "ranked"), run.ranked())
                .sample("shortlist_run_candidates", Map.of("state", "not_ranked"), run.notRanked());
        if (!run.recommendations().isEmpty()) {
            String name = "shortlist_run_recommended_candidates";
            text.gauge(name, "Candidates of the last published run, by recommendation.");
            run.recommendations()
                    .forEach((words, count) -> text.sample(
                            name,
                            Map.of(
                                    "recommendation",
                                    words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_")),
                            count));
        }
        if (!run.stepSeconds().isEmpty()) {
            String name = "shortlist_run_step_duration_seconds";
            text.gauge(name, "How long each step of the last published run took when it last ran.");
            run.stepSeconds()
                    .forEach((step, seconds) -> text.sample(name, Map.of("step", step), BigDecimal.valueOf(seconds)));
        }
    }

    /** The latest of what this night, the runs and the file so far know; never one of the future. */
    private Optional<BigDecimal> lastSuccess(NightEnd night, Optional<LastRun> run) {
        BigDecimal now = Exposition.seconds(night.at());
        Optional<Instant> published = run.map(LastRun::finishedAt);
        return Stream.of(
                        night.success() ? Optional.of(now) : Optional.<BigDecimal>empty(),
                        published.map(Exposition::seconds),
                        former())
                .flatMap(Optional::stream)
                .filter(time -> time.compareTo(now) <= 0)
                .max(BigDecimal::compareTo);
    }

    /** What the file says so far; a failing night must not forget it. */
    private Optional<BigDecimal> former() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(FORMER::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(line -> new BigDecimal(line.group(1)))
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            // then it says nothing
            return Optional.empty();
        }
    }

    /** Under a name that the collector passes over until it is whole. */
    private void replace(byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(
                        beside, Objects.requireNonNull(PosixFilePermissions.fromString("rw-r--r--")));
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
