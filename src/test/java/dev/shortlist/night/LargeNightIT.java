package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campus drive in a bounded heap; at its full size where the full checks are asked for, at an eighth of it elsewhere. */
class LargeNightIT {
    private static final boolean FULL =
            System.getProperty("shortlist.checks", "").equals("full");
    private static final int CANDIDATES = FULL ? 8_000 : 1_000;
    private static final String HEAP = FULL ? "-Xmx144m" : "-Xmx128m";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aShuffledExportIsRankedInABoundedHeap() throws Exception {
        List<String> rows = Exports.shuffled(Exports.rows(CANDIDATES, 7), 1);
        Exports.write(folder.resolve("export.csv"), rows);
        Program.Exit exit = Program.in(Program.project())
                .withJvm(HEAP, "-XX:+ExitOnOutOfMemoryError")
                .run(
                        "--input",
                        folder.resolve("export.csv").toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--threads",
                        "2",
                        "--quiet");
        assertThat(exit.code()).as(exit.err()).isZero();
        Path run = folder.resolve("output/latest");
        try (var lines = Files.lines(run.resolve("candidates.jsonl"));
                var reports = Files.list(run.resolve("reports"))) {
            assertThat(lines.count()).isEqualTo(CANDIDATES);
            assertThat(reports.count()).isEqualTo(CANDIDATES);
        }
        assertThat(Files.readString(run.resolve("run.json")))
                .contains("\"rows_read\" : " + rows.size() + ",")
                .contains("\"scored\" : " + rows.size() + ",");
    }
}
