package dev.shortlist.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The one stylesheet of every report, and the policy that lets nothing else in. */
final class Stylesheet {
    /** Without comments and indentation; what a browser hashes is this very text. */
    static final String TEXT = compact(read());

    /** Nothing is fetched, run, framed or sent; the stylesheet is known by its hash. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";

    private Stylesheet() {}

    private static String read() {
        try (@Nullable InputStream css = Stylesheet.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("the program's jar lacks dev/shortlist/report/report.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\R\\s*", "\n")
                .replaceAll("([{;,:]) ", "$1")
                .replace(" {", "{")
                .strip();
    }

    private static String hash() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
