package dev.shortlist.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run to its end. */
final class Tool {
    private static final long SECONDS = 120;

    private Tool() {}

    /** What a program wrote, as UTF-8. */
    record Said(String out, String err) {}

    /** Runs it; a program that fails or does not end within two minutes is a failure. */
    static Said run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tool-out", ".txt");
        Path err = Files.createTempFile("tool-err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(command.get(0) + " did not end within " + SECONDS + " seconds");
            }
            Said said = new Said(read(out), read(err));
            if (process.exitValue() != 0) {
                throw new AssertionError(command + " ended with " + process.exitValue() + "\n" + said);
            }
            return said;
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** Some programs print bytes that are no UTF-8. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
