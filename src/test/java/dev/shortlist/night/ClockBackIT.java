package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock goes back an hour between a kill and the resume; the job repository orders what it knows by its clock. */
@FullChecks
class ClockBackIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Stream<Arguments> kills() {
        return Stream.of(
                        Arguments.of("recommend", "report"),
                        Arguments.of("ingest", "ingest"),
                        Arguments.of("ingest", "score"),
                        Arguments.of("recommend", "recommend"),
                        Arguments.of("score", "tabulate"))
                .limit(Scale.of(2, 5));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void aNightKilledBeforeAndAfterTheClockWentBackGoesOnAndPublishesTheSameBytes(String first, String second)
            throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, 300);
        Path output = folder.resolve("killed");
        killIn(rehearsal, output, first, 2);
        try (JobDatabase database = JobDatabase.of(output)) {
            database.anHourLater();
        }
        List<String> resumed = killIn(rehearsal, output, second, first.equals(second) ? 6 : 2);
        assertThat(resumed).startsWith(first);
        long before = new JobLog(output).length();
        rehearsal.finish(output);
        assertThat(new JobLog(output).begun(before)).startsWith(second);
    }

    /** Kills it in the middle of a step, and says which steps had begun. */
    private static List<String> killIn(Rehearsal rehearsal, Path output, String step, int eighths) throws Exception {
        JobLog log = new JobLog(output);
        long before = log.length();
        Program.Running running = rehearsal.start(output);
        while (!log.phase(before).equals(step)) {
            assertThat(running.endsWithin(1)).as("it ended before " + step).isFalse();
        }
        // of what is left of it after an earlier kill, too
        long moment = rehearsal.milliseconds(step) * eighths / 16;
        assertThat(running.killAfter(moment)).isTrue();
        return log.begun(before);
    }
}
