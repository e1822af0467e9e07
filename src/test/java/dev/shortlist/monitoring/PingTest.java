package dev.shortlist.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of a server of this very machine. */
class PingTest {
    private static final String SECRET = "5ec2e7-uuid";

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            calls.add(exchange.getRequestMethod()
                    + ' '
                    + exchange.getRequestURI()
                    + (body.isEmpty() ? "" : ' ' + body.strip()));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.remove(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Ping ping(String rest) {
        return Ping.to("http://127.0.0.1:" + server.getAddress().getPort() + rest)
                .orElseThrow();
    }

    private static NightEnd night(int exit, String name, boolean success) {
        return new NightEnd(exit, name, success, Instant.EPOCH, Duration.ZERO);
    }

    @Test
    void aNightIsToldAsHealthchecksHasIt() {
        Ping ping = ping("/" + SECRET);
        assertThat(ping.start()).isEmpty();
        assertThat(ping.end(night(100, "REJECTS", true))).isEmpty();
        assertThat(ping.end(night(74, "IO", false))).isEmpty();
        assertThat(calls)
                .containsExactly(
                        "POST /5ec2e7-uuid/start",
                        "POST /5ec2e7-uuid exit code 100 (REJECTS)",
                        "POST /5ec2e7-uuid/fail exit code 74 (IO)");
    }

    @Test
    void aSlashAtTheEndIsNotDoubledAndAQueryStaysAtTheEnd() {
        ping("/a/?key=%20b").start();
        ping("?key=b").start();
        ping("/a/").end(night(0, "OK", true));
        assertThat(calls).containsExactly("POST /a/start?key=%20b", "POST /start?key=b", "POST /a/ exit code 0 (OK)");
    }

    @Test
    void aServerThatFailsIsCalledOnceMore() {
        answers.addAll(List.of(503, 200));
        assertThat(ping("/a").start()).isEmpty();
        assertThat(calls).hasSize(2);
    }

    @Test
    void twiceIsEnoughAndTheMessageHoldsNothingOfTheAddress() {
        answers.addAll(List.of(500, 502, 200));
        Optional<String> problem = ping("/" + SECRET).start();
        assertThat(problem).contains("--ping-url: expected the answer 200, found the answer 502");
        assertThat(calls).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        answers.add(status);
        assertThat(ping("/a").start()).contains("--ping-url: expected the answer 200, found the answer " + status);
        assertThat(calls).containsExactly("POST /a/start");
    }

    @Test
    void anAddressThatIsNotKnownIsSaidOnce() {
        answers.add(404);
        assertThat(ping("/a").start()).contains("--ping-url: expected the answer 200, found the answer 404");
        assertThat(calls).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        server.stop(0);
        assertThat(ping("/" + SECRET).start())
                .contains("--ping-url: expected the answer 200, found a ConnectException");
    }

    @Test
    void aServerThatDoesNotAnswerKeepsNobodyLongerThanAFewSeconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Ping ping = Ping.to("http://127.0.0.1:" + silent.getLocalPort() + "/" + SECRET)
                    .orElseThrow();
            long begin = System.nanoTime();
            Optional<String> problem = ping.start();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(7));
            assertThat(problem).get().asString().startsWith("--ping-url: expected the answer 200, found ");
            assertThat(problem).get().asString().doesNotContain(SECRET, "127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/x",
                "ftp://example.org/x",
                "file:///etc/passwd",
                "http:///x",
                "http://user:word@example.org/x",
                "http://example.org/x#y",
                "http://exa mple.org",
                "mailto:a@example.org"
            })
    void anotherAddressIsNone(String address) {
        assertThat(Ping.to(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org/x?y=z", "https://[::1]:8443/x"})
    void httpAndHttpsAreAddresses(String address) {
        assertThat(Ping.to(address)).isPresent();
    }
}
