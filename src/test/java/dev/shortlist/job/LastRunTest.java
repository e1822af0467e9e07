package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the newest run, of folders made by hand. */
class LastRunTest {
    private static final String NUMBERS = "{\n  \"finished_at\": \"2026-02-0%dT02:00:00Z\","
            + " \"candidates\": {\"ranked\": %d, \"not_ranked\": 1, \"recommendations\": {\"Hire\": 3}},"
            + " \"rows\": {\"rows_read\": 10, \"scored\": 7, \"rejected\": 2, \"duplicates\": 1},"
            + " \"files\": [{}, {}], \"steps\": [{\"step\": \"ingest\", \"seconds\": 1.5}]\n}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path run(String name, int day, int ranked) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.write(run.resolve(Manifest.NAME), Seal.seal("{\n  \"identity\": \"x\"\n}\n"));
        Files.write(run.resolve(Manifest.RUN), Seal.seal(NUMBERS.formatted(day, ranked)));
        return run;
    }

    @Test
    void theNewestIsTheOneThatEndedLastWhateverItsName() throws IOException {
        run("20260201T000000Z-000000000001", 5, 4);
        run("20260202T000000Z-000000000002", 3, 9);
        assertThat(LastRun.newest(folder))
                .contains(new LastRun(
                        Instant.parse("2026-02-05T02:00:00Z"),
                        2,
                        new Tally(10, 7, 2, 1),
                        4,
                        1,
                        Map.of("Hire", 3L),
                        Map.of("ingest", 1.5)));
    }

    @Test
    void aRunWithoutItsAccountHasNoNumbersButIsThere() throws IOException {
        Files.delete(run("20260201T000000Z-000000000001", 5, 4).resolve(Manifest.RUN));
        assertThat(LastRun.newest(folder).map(LastRun::rows)).contains(Tally.NONE);
    }

    @Test
    void whereThereIsNoRunThereIsNone() throws IOException {
        assertThat(LastRun.newest(folder)).isEmpty();
        assertThat(LastRun.newest(folder.resolve("none"))).isEmpty();
        Files.writeString(run("20260201T000000Z-000000000001", 5, 4).resolve(Manifest.NAME), "{}");
        assertThat(LastRun.newest(folder)).isEmpty();
    }
}
