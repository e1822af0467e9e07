package dev.shortlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.Outcome;
import dev.shortlist.monitoring.MetricsFile;
import dev.shortlist.monitoring.Ping;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which nights are a success, and which are nobody's business. */
class NightMonitorTest {
    @TempDir
    Path folder;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private NightMonitor monitor;

    @BeforeEach
    void watch() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8).strip();
            calls.add((exchange.getRequestURI() + " " + body).strip());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        monitor = new NightMonitor(
                new MetricsFile(folder.resolve("s.prom")),
                Ping.to("http://127.0.0.1:" + server.getAddress().getPort() + "/u")
                        .orElseThrow(),
                folder.resolve("output"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Outcome outcome(ExitCode code, boolean published) {
        return new Outcome(code, List.of(), null, published ? Path.of("run") : null, code.code(), List.of(), List.of());
    }

    /** Every code but that of a bug and of a wrong option. */
    @ParameterizedTest
    @CsvSource({
        "OK, true, true",
        "OK, false, true",
        "REJECTS, true, true",
        "TRY_LATER, true, true",
        "TRY_LATER, false, false",
        "DATA, false, false",
        "NO_INPUT, false, false",
        "UNAVAILABLE, false, false",
        "CANNOT_CREATE, false, false",
        "IO, true, false",
        "PERMISSION, false, false",
        "CONFIGURATION, false, false",
        "INTERRUPTED, false, false",
        "TERMINATED, false, false"
    })
    void successIsWhereTheExportsArePublished(ExitCode code, boolean published, boolean success) throws IOException {
        monitor.begun();
        monitor.ended(outcome(code, published));
        assertThat(calls)
                .containsExactly(
                        "/u/start", (success ? "/u" : "/u/fail") + " exit code " + code.code() + " (" + code + ")");
        assertThat(Files.readString(folder.resolve("s.prom")))
                .contains("shortlist_last_night_success " + (success ? 1 : 0) + "\n")
                .contains("shortlist_last_night_exit_code " + code.code() + "\n");
        assertThat(monitor.notes()).isEmpty();
    }

    @Test
    void aNightThatDidNotGetTheLockIsNobodysBusiness() {
        monitor.ended(outcome(ExitCode.TRY_LATER, false));
        assertThat(calls).isEmpty();
        assertThat(folder.resolve("s.prom")).doesNotExist();
    }

    @Test
    void aBugIsToldAndSoIsAMistakeBeforeTheLock() throws IOException {
        monitor.broken();
        assertThat(Files.readString(folder.resolve("s.prom"))).contains("shortlist_last_night_exit_code 70\n");
        monitor.ended(outcome(ExitCode.CONFIGURATION, false));
        assertThat(calls).containsExactly("/u/fail exit code 70 (SOFTWARE)", "/u/fail exit code 78 (CONFIGURATION)");
    }

    @Test
    void whoWatchesReadsWhatWasRemovedAndWhatWentWrong() {
        server.stop(0);
        NightMonitor broken = new NightMonitor(
                new MetricsFile(folder.resolve("none/s.prom")),
                Ping.to("http://127.0.0.1:" + server.getAddress().getPort() + "/u")
                        .orElseThrow(),
                folder);
        broken.removed(1);
        broken.ended(outcome(ExitCode.OK, true));
        assertThat(broken.notes())
                .containsExactly(
                        "Removed: 1 old run",
                        "Please note: --metrics-file: expected a file that can be written, found a NoSuchFileException",
                        "Please note: --ping-url: expected the answer 200, found a ConnectException");
    }

    @Test
    void withoutAnythingToTellNothingHappens() {
        NightMonitor nobody = new NightMonitor(null, null, folder);
        nobody.begun();
        nobody.removed(2);
        nobody.ended(outcome(ExitCode.OK, true));
        nobody.broken();
        assertThat(nobody.notes()).containsExactly("Removed: 2 old runs");
    }
}
