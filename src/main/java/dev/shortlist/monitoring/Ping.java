package dev.shortlist.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls an address when a night begins and when it ends, in the manner of healthchecks.io
 * (https://healthchecks.io/docs/http_api/): {@code URL/start}, {@code URL} for success, {@code URL/fail}; the exit code is
 * the body of the last two. The address may hold a secret, so it is in no message. Nothing is thrown.
 */
public final class Ping {
    /** A call ends after this time whatever happens: names that cannot be looked up have no limit of their own. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int TRIES = 2;
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private static final int SERVER_ERROR = 500;

    private final URI address;

    private Ping(URI address) {
        this.address = address;
    }

    /** To this address; empty where it is none of http or https, or has a user or a fragment. */
    public static Optional<Ping> to(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean sound = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return sound ? Optional.of(new Ping(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A night begins. What went wrong with the call, in words; empty where nothing did. */
    public Optional<String> start() {
        return call("/start", "");
    }

    /** A night ended. What went wrong with the call, in words; empty where nothing did. */
    public Optional<String> end(NightEnd night) {
        return call(night.success() ? "" : "/fail", "exit code " + night.exit() + " (" + night.name() + ")\n");
    }

    private Optional<String> call(String more, String body) {
        FutureTask<Optional<String>> call = new FutureTask<>(() -> tries(request(more, body)));
        Thread thread = new Thread(call, "ping");
        thread.setDaemon(true);
        thread.start();
        try {
            return call.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return problem("no answer in time");
        } catch (ExecutionException e) {
            return problem(kind(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return problem("an interruption");
        }
    }

    private HttpRequest request(String more, String body) {
        return HttpRequest.newBuilder(with(more))
                .timeout(ANSWER)
                .header("User-Agent", "shortlist")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The address with more behind its path, before its query. */
    private URI with(String more) {
        String path = String.valueOf(address.getRawPath());
        String whole = path.endsWith("/") && !more.isEmpty() ? path.substring(0, path.length() - 1) : path;
        String query = address.getRawQuery();
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + whole + more
                + (query == null ? "" : "?" + query));
    }

    private static Optional<String> tries(HttpRequest request) throws InterruptedException {
        // a redirect may lead anywhere, with the secret
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Optional<String> problem = Optional.empty();
        for (int i = 0; i < TRIES; i++) {
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= SUCCESS && status < REDIRECT) {
                    return Optional.empty();
                }
                problem = problem("the answer " + status);
                if (status < SERVER_ERROR) {
                    return problem;
                }
            } catch (IOException e) {
                problem = problem(kind(e));
            }
        }
        return problem;
    }

    private static Optional<String> problem(String found) {
        return Optional.of("--ping-url: expected the answer 200, found " + found);
    }

    /** Not the message, which may name the address. */
    private static String kind(@Nullable Throwable failure) {
        return failure == null ? "a failure" : "a " + failure.getClass().getSimpleName();
    }
}
