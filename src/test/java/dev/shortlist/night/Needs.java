package dev.shortlist.night;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the machine that a check runs. Where one is missing the check is skipped and the end of the build says so;
 * with {@code -Dshortlist.checks=full} it fails.
 */
public final class Needs {
    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry("chromium", "chromium"),
            Map.entry("chromedriver", "chromium-driver"),
            Map.entry("soffice", "libreoffice-calc"),
            Map.entry("python3", "python3"),
            Map.entry("pdftotext", "poppler-utils"),
            Map.entry("pdftoppm", "poppler-utils"),
            Map.entry("mvn", "maven"),
            Map.entry("Rscript", "r-base-core"),
            Map.entry("setpriv", "util-linux"),
            Map.entry("systemd-analyze", "systemd"),
            Map.entry("cc", "gcc libc6-dev"));

    /** Emptied when a build begins, and shown when it ends. */
    private static final Path SKIPPED = Path.of("target", "skipped-checks.txt");

    private Needs() {}

    /** Goes on only where the command can be run; for the beginning of a class of tests. */
    public static void command(String name) {
        if (isInstalled(name)) {
            return;
        }
        String check = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass()
                .getSimpleName();
        String missing = check + ": the command " + name + " is not installed (Debian: apt-get install "
                + PACKAGES.getOrDefault(name, name) + ")";
        if (isFull()) {
            throw new AssertionError(missing + ", and shortlist.checks is full");
        }
        note(missing);
        Assumptions.abort(missing);
    }

    /** Goes on only where a file that is not part of the project is there. */
    public static void file(String check, Path file) {
        if (Files.exists(file)) {
            return;
        }
        String missing = check + ": the file " + file + " is not there";
        if (isFull()) {
            throw new AssertionError(missing + ", and shortlist.checks is full");
        }
        note(missing);
        Assumptions.abort(missing);
    }

    /** Goes on only on Linux; what needs it says so. */
    static void linux(String what) {
        if (!"Linux".equals(System.getProperty("os.name"))) {
            String skipped = what + ": only on Linux";
            note(skipped);
            Assumptions.abort(skipped);
        }
    }

    /** Says at the end of the build that a check was done in another way than the best. */
    static void instead(String what) {
        System.err.println(what);
        note(what);
    }

    /** Goes on only where all checks are asked for. */
    static void full(String check) {
        Assumptions.assumeTrue(areFull(check), check + ": only with -Dshortlist.checks=full");
    }

    /** Whether all checks are asked for; where they are not, the end of the build says that this one was skipped. */
    static boolean areFull(String check) {
        boolean full = isFull() || Scale.isLongest();
        if (!full) {
            note(check + ": only with -Dshortlist.checks=full");
        }
        return full;
    }

    static boolean isFull() {
        return "full".equals(System.getProperty("shortlist.checks"));
    }

    private static boolean isInstalled(String name) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(":", -1)).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Once, however many tests of a class ask. */
    private static synchronized void note(String line) {
        try {
            Files.createDirectories(SKIPPED.toAbsolutePath().getParent());
            List<String> known = Files.exists(SKIPPED) ? Files.readAllLines(SKIPPED) : List.of();
            if (!known.contains(line)) {
                Files.writeString(SKIPPED, line + "\n", CREATE, APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
