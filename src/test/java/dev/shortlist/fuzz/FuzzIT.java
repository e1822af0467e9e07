package dev.shortlist.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports damaged at random, read in a process with the heap that every export must do with. {@code
 * shortlist.fuzz.seconds} says for how long, {@code shortlist.fuzz.seed} which, and {@code shortlist.fuzz.mutant} takes
 * one of them alone.
 */
class FuzzIT {
    @TempDir
    private Path folder;

    @Test
    void everyDamagedExportIsTakenOrSetAside() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Fuzzing.class.getName(),
                        folder.toString(),
                        System.getProperty("shortlist.fuzz.seed", "20260206"),
                        seconds(),
                        System.getProperty("shortlist.fuzz.mutant", "-1")))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
        System.out.print(said);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String seconds() {
        String asked = System.getProperty("shortlist.fuzz.seconds", "auto");
        boolean full = "full".equals(System.getProperty("shortlist.checks"));
        return asked.equals("auto") ? full ? "60" : "5" : asked;
    }
}
