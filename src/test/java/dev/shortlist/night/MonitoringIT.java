package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shortlist.monitoring.PrometheusText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a metrics file and a server of this machine learn of nights of the packaged program. */
class MonitoringIT {
    private static final String SECRET = "3b1d7c52-secret";
    private static final String EXIT = "shortlist_last_night_exit_code";
    private static final String LAST_SUCCESS = "shortlist_last_success_timestamp_seconds";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Path metrics = Path.of("");
    private int answer = 200;

    @BeforeEach
    void layOut() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8).strip();
            calls.add((exchange.getRequestURI().toString().replace(SECRET, "*") + ' ' + body).strip());
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        metrics = folder.resolve("shortlist.prom");
        Files.createDirectory(folder.resolve("input"));
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(3, 7));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Program.Exit run(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--input", folder.resolve("input").toString(),
                "--output", folder.resolve("output").toString(),
                "--as-of", Program.AS_OF,
                "--metrics-file", metrics.toString(),
                "--ping-url", "http://127.0.0.1:" + server.getAddress().getPort() + "/" + SECRET));
        arguments.addAll(List.of(more));
        Program.Exit exit = Program.in(Program.project()).run(arguments.toArray(String[]::new));
        assertThat(exit.out() + exit.err()).doesNotContain(SECRET);
        return exit;
    }

    private Map<String, Double> samples() throws IOException {
        return PrometheusText.read(Files.readString(metrics));
    }

    /** Three candidates with nine answers each. */
    @Test
    void nightsAreToldByTheirNumbersAndAFailingOneKeepsTheLastSuccess() throws Exception {
        assertThat(run().code()).isZero();
        Map<String, Double> first = samples();
        assertThat(first)
                .containsEntry(EXIT, 0.0)
                .containsEntry("shortlist_run_rows_read", 27.0)
                .containsEntry("shortlist_run_rows{state=\"scored\"}", 27.0)
                .containsEntry("shortlist_run_rows{state=\"rejected\"}", 0.0)
                .containsEntry("shortlist_run_files", 1.0)
                .containsKey("shortlist_run_step_duration_seconds{step=\"ingest\"}")
                .containsKey("shortlist_run_step_duration_seconds{step=\"tabulate\"}");
        assertThat(first.entrySet().stream()
                        .filter(sample -> sample.getKey().startsWith("shortlist_run_candidates{"))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isEqualTo(3.0);

        Files.writeString(folder.resolve("input/broken.csv"), "candidate_id,question,answer\n,Why?,lost words\n");
        assertThat(run("--strict").code()).isEqualTo(65);
        assertThat(samples())
                .containsEntry(EXIT, 65.0)
                .containsEntry("shortlist_last_night_success", 0.0)
                .containsEntry(LAST_SUCCESS, Objects.requireNonNull(first.get(LAST_SUCCESS)))
                .containsEntry("shortlist_run_rows_read", 27.0);
        assertThat(Files.readString(metrics)).doesNotContain("broken", "lost", "export.csv", "C-1000");

        assertThat(run("--set", "run.threads=many").code()).isEqualTo(78);
        assertThat(samples())
                .containsEntry(EXIT, 78.0)
                .containsEntry(LAST_SUCCESS, Objects.requireNonNull(first.get(LAST_SUCCESS)));

        assertThat(calls)
                .containsExactly(
                        "/*/start",
                        "/* exit code 0 (OK)",
                        "/*/start",
                        "/*/fail exit code 65 (DATA)",
                        "/*/start",
                        "/*/fail exit code 78 (CONFIGURATION)");
    }

    @Test
    void aNightThatFindsAnotherAtWorkTellsNobody() throws Exception {
        Path state = Files.createDirectories(folder.resolve("output/.state"));
        try (FileChannel lock =
                        FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            assertThat(held.isValid()).isTrue();
            Program.Exit exit = run();
            assertThat(exit.code()).isEqualTo(75);
            assertThat(exit.err()).contains("[LOCKED]");
        }
        assertThat(metrics).doesNotExist();
        assertThat(calls).isEmpty();
    }

    @Test
    void whatCannotBeToldChangesNothingAndIsSaidOnlyToThoseWhoWatch() throws Exception {
        metrics = folder.resolve("none/shortlist.prom");
        answer = 404;
        Program.Exit exit = run();
        assertThat(exit.code()).isZero();
        assertThat(exit.err()).doesNotContain("--ping-url", "--metrics-file");
        assertThat(exit.out())
                .contains(
                        "Please note: --metrics-file: expected a file that can be written, found a NoSuchFileException")
                .contains("Please note: --ping-url: expected the answer 200, found the answer 404");
        assertThat(Files.readString(folder.resolve("output/.state/log/shortlist.log")))
                .contains("--ping-url: expected the answer 200, found the answer 404")
                .contains("--metrics-file: expected a file that can be written");
        try (var all = Files.walk(folder.resolve("output"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET);
            }
        }

        Program.Exit quiet = run("--quiet");
        assertThat(quiet.code()).isZero();
        assertThat(quiet.out() + quiet.err()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsAMistakeThatIsNotRepeated() throws Exception {
        Program.Exit exit = Program.in(Program.project()).run("--ping-url", "gopher://" + SECRET);
        assertThat(exit.code()).isEqualTo(64);
        assertThat(exit.errLines())
                .singleElement()
                .asString()
                .contains("--ping-url")
                .contains("[USAGE]");
        assertThat(exit.err()).doesNotContain(SECRET);
    }
}
