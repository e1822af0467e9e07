package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once: one works, the other leaves at once and touches nothing. */
class LockIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theSecondExits75WhileTheFirstWorksAndTheFirstPublishes() throws Exception {
        Exports.write(folder.resolve("export.csv"), Exports.rows(800, 7));
        Path other = Files.createDirectory(folder.resolve("other"));
        Exports.write(other.resolve("other.csv"), Exports.rows(2, 8));
        Program program = Program.in(Program.project());
        String output = folder.resolve("output").toString();
        Program.Running first =
                program.start("--input", folder.resolve("export.csv").toString(), "--output", output, "--quiet");
        Path log = folder.resolve("output/.state/log/shortlist.log");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> Files.exists(log) && Files.readString(log).contains("Executing step: [ingest]"));

        Map<String, String> attempts = Trees.hashes(folder.resolve("output/.state/attempts"));
        Program.Exit second = program.run("--input", other.toString(), "--output", output);

        assertThat(second.code()).isEqualTo(75);
        assertThat(second.errLines())
                .singleElement()
                .asString()
                .contains("another run is at work")
                .endsWith("[LOCKED]");
        assertThat(first.atWork()).as("the first was at work all the while").isTrue();
        assertThat(Trees.hashes(folder.resolve("output/.state/attempts"))).isEqualTo(attempts);
        Program.Exit status = program.run("status", "--output", output);
        assertThat(status.out()).contains("running");
        Program.Exit ended = first.end();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("output/latest/ranking.csv")))
                .hasSize(801);
    }
}
