package dev.shortlist.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.job.LastRun;
import dev.shortlist.job.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics file, read by a strict reader of the format. Seconds were worked out by {@code date -u -d ... +%s}. */
class MetricsFileTest {
    /** 2026-02-07T02:15:30.25Z. */
    private static final double NIGHT = 1_770_430_530.25;

    /** 2026-02-06T02:16:00Z. */
    private static final double PUBLISHED = 1_770_344_160;

    private static final String LAST_SUCCESS = "shortlist_last_success_timestamp_seconds";

    @TempDir
    Path folder;

    private static NightEnd night(int exit, String name, boolean success) {
        return new NightEnd(exit, name, success, Instant.parse("2026-02-07T02:15:30.250Z"), Duration.ofMillis(61_500));
    }

    private static LastRun run() {
        Map<String, Long> recommendations = new LinkedHashMap<>();
        recommendations.put("Strong Hire", 2L);
        recommendations.put("Do Not Hire", 3L);
        Map<String, Double> steps = new LinkedHashMap<>();
        steps.put("ingest", 0.125);
        steps.put("publish", 12.0);
        return new LastRun(
                Instant.parse("2026-02-06T02:16:00Z"), 2, new Tally(10, 7, 2, 1), 4, 1, recommendations, steps);
    }

    private Map<String, Double> write(NightEnd night, Optional<LastRun> run) throws IOException {
        Path file = folder.resolve("shortlist.prom");
        new MetricsFile(file).write(night, run);
        return PrometheusText.read(Files.readString(file));
    }

    @Test
    void aNightThatPublishedIsToldInNumbers() throws IOException {
        Map<String, Double> samples = write(night(100, "REJECTS", true), Optional.of(run()));
        samples.keySet().removeIf(s -> s.startsWith("shortlist_build_info"));
        Map<String, Double> expected = new LinkedHashMap<>();
        expected.put("shortlist_last_night_exit_code", 100.0);
        expected.put("shortlist_last_night_success", 1.0);
        expected.put("shortlist_last_night_timestamp_seconds", NIGHT);
        expected.put("shortlist_last_night_duration_seconds", 61.5);
        expected.put(LAST_SUCCESS, NIGHT);
        expected.put("shortlist_run_files", 2.0);
        expected.put("shortlist_run_rows_read", 10.0);
        expected.put("shortlist_run_rows{state=\"scored\"}", 7.0);
        expected.put("shortlist_run_rows{state=\"rejected\"}", 2.0);
        expected.put("shortlist_run_rows{state=\"duplicate\"}", 1.0);
        expected.put("shortlist_run_candidates{state=\"ranked\"}", 4.0);
        expected.put("shortlist_run_candidates{state=\"not_ranked\"}", 1.0);
        expected.put("shortlist_run_recommended_candidates{recommendation=\"strong_hire\"}", 2.0);
        expected.put("shortlist_run_recommended_candidates{recommendation=\"do_not_hire\"}", 3.0);
        expected.put("shortlist_run_step_duration_seconds{step=\"ingest\"}", 0.125);
        expected.put("shortlist_run_step_duration_seconds{step=\"publish\"}", 12.0);
        assertThat(samples).isEqualTo(expected);
    }

    @Test
    void theVersionsAreLabels() throws IOException {
        assertThat(write(night(0, "OK", true), Optional.empty()))
                .containsEntry(
                        "shortlist_build_info{version=\"0.1.0\",method=\"" + dev.shortlist.job.Product.METHOD
                                + "\",java=\"" + System.getProperty("java.version") + "\"}",
                        1.0);
    }

    @Test
    void aFailingNightKeepsWhenTheLastRunWasPublished() throws IOException {
        assertThat(write(night(74, "IO", false), Optional.of(run())))
                .containsEntry(LAST_SUCCESS, PUBLISHED)
                .containsEntry("shortlist_last_night_success", 0.0)
                .containsEntry("shortlist_last_night_exit_code", 74.0)
                .containsEntry("shortlist_run_rows_read", 10.0);
    }

    @Test
    void aFailingNightKeepsWhatTheFileSaidWhereThatIsLater() throws IOException {
        // an hour before the night: nothing was new then, so no run tells of it
        Files.writeString(folder.resolve("shortlist.prom"), LAST_SUCCESS + " 1770426930.5\n");
        assertThat(write(night(65, "DATA", false), Optional.of(run()))).containsEntry(LAST_SUCCESS, 1_770_426_930.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1.2.3", " NaN", " 1770430530.26", " 99999999999", "{a=\"b\"} 1", " 17 18"})
    void whatTheFileCannotHaveSaidIsForgotten(String rest) throws IOException {
        Files.writeString(folder.resolve("shortlist.prom"), LAST_SUCCESS + rest + "\n");
        assertThat(write(night(65, "DATA", false), Optional.empty())).doesNotContainKey(LAST_SUCCESS);
    }

    @Test
    void theFileIsForEverybodyToReadAndNothingElseIsLeft() throws IOException {
        // a night that was killed while it wrote
        Files.writeString(folder.resolve(".shortlist.prom.tmp"), "half");
        write(night(0, "OK", true), Optional.empty());
        try (var all = Files.list(folder)) {
            assertThat(all.map(f -> f.getFileName().toString()).toList()).isEqualTo(List.of("shortlist.prom"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("shortlist.prom"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void aLinkInThePlaceOfTheTemporaryFileIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve(".shortlist.prom.tmp"), victim);
        write(night(0, "OK", true), Optional.empty());
        assertThat(victim).hasContent("mine");
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        Path file = folder.resolve("none/shortlist.prom");
        assertThatThrownBy(() -> new MetricsFile(file).write(night(0, "OK", true), Optional.empty()))
                .isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void labelsAreEscapedAsTheFormatSays() {
        String text = new Exposition()
                .gauge("a_b", "One\\two\nthree")
                .sample("a_b", Map.of("c", "x\"y\\z\n"), new BigDecimal("1.50"))
                .toString();
        assertThat(text).isEqualTo("# HELP a_b One\\\\two\\nthree\n# TYPE a_b gauge\na_b{c=\"x\\\"y\\\\z\\n\"} 1.5\n");
        assertThat(PrometheusText.read(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 1\n",
                "# HELP a x\n# TYPE a gauge\na 1",
                "# HELP a x\n# TYPE a gauge\na 1\na 2\n",
                "# HELP a x\n# TYPE a gauge\na one\n",
                "# HELP a x\n# TYPE a gauge\na{b=1} 1\n",
                "# HELP a x\n# TYPE a gauge\na{b=\"1\",b=\"2\"} 1\n",
                "# HELP a_total x\n# TYPE a_total gauge\na_total 1\n",
                "# HELP a_ms x\n# TYPE a_ms gauge\na_ms 1\n",
                "# HELP a x\n# TYPE a gauge\na 1\n# HELP b x\n# TYPE b gauge\nb 1\na{c=\"d\"} 1\n",
                "\n"
            })
    void theReaderIsStrict(String text) {
        assertThatThrownBy(() -> PrometheusText.read(text)).isInstanceOf(AssertionError.class);
    }
}
