package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed, again and again, and in the morning is the night nobody killed. */
class KillIT {
    private static final int KILLS = 10;
    private static final long SEED = 20260206;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aProcessKilledAtTenRandomMomentsAndStartedAgainPublishesTheSameBytes() throws Exception {
        Exports.write(folder.resolve("export.csv"), Exports.rows(400, 7));
        long began = System.nanoTime();
        assertThat(night("unbroken").end().code()).isZero();
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        Map<String, String> expected = Trees.outputs(folder.resolve("unbroken/latest"));

        Random random = new Random(SEED);
        List<String> journal = new ArrayList<>();
        int round = 0;
        while (journal.size() < KILLS) {
            String output = "broken-" + round++;
            journal.addAll(killUntilDone(output, random, milliseconds));
            assertThat(Trees.outputs(folder.resolve(output).resolve("latest")))
                    .as("after the kills %s", journal)
                    .isEqualTo(expected);
            assertThat(leftovers(folder.resolve(output))).isEmpty();
        }
        System.out.println("killed " + journal.size() + " times in " + round + " runs, in the steps " + journal);
    }

    /** Starts the same command until it ends by itself; kills it at a random moment at most five times. */
    private List<String> killUntilDone(String output, Random random, long milliseconds) throws Exception {
        List<String> steps = new ArrayList<>();
        while (true) {
            Program.Running running = night(output);
            // the first seconds are the start of the virtual machine; later moments hit the steps
            long moment = milliseconds / 5 + random.nextLong(milliseconds * 3 / 5);
            if (steps.size() >= 5 || !running.killAfter(moment)) {
                Program.Exit exit = running.end();
                assertThat(exit.code()).as(exit.err()).isZero();
                assertThat(exit.err()).isEmpty();
                return steps;
            }
            steps.add(lastStep(folder.resolve(output)));
        }
    }

    private Program.Running night(String output) throws IOException {
        return Program.in(Program.project())
                .start(
                        "--input",
                        folder.resolve("export.csv").toString(),
                        "--output",
                        folder.resolve(output).toString(),
                        "--as-of",
                        Program.AS_OF,
                        "--set",
                        "run.chunk-size=50",
                        "--quiet");
    }

    private static String lastStep(Path output) throws IOException {
        Path log = output.resolve(".state/log/shortlist.log");
        if (!Files.exists(log)) {
            return "start";
        }
        return Files.readAllLines(log).stream()
                .filter(l -> l.contains("Executing step: ["))
                .reduce((first, second) -> second)
                .map(l -> l.replaceAll(".*Executing step: \\[([a-z]+).*", "$1"))
                .orElse("start");
    }

    /** What must be gone when a run is published: work files with candidates' words, and half written outputs. */
    private static List<String> leftovers(Path output) throws IOException {
        List<String> left = new ArrayList<>();
        try (var work = Files.list(output.resolve(".state/work"));
                var partial = Files.newDirectoryStream(output, ".*.partial")) {
            work.forEach(w -> left.add(w.toString()));
            partial.forEach(p -> left.add(p.toString()));
        }
        return left;
    }
}
