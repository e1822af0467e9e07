package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a killed night left is damaged before it is gone on with, as by a bad disk or a power failure: the database, the work
 * files, the reports that are written. The plain command publishes the same bytes all the same.
 */
@FullChecks
class DamagedStateIT {
    private static final long SEED = 20260206;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aDamagedFileOfTheStateIsNoticedAndTheNightPublishesTheSameBytes() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, 60);
        Random random = new Random(SEED);
        List<String> journal = new ArrayList<>();
        for (int round = 0; round < Scale.of(6, 100); round++) {
            Path output = folder.resolve("damaged-" + round);
            JobLog log = new JobLog(output);
            String step = List.of("score", "recommend", "report", "tabulate", "publish")
                    .get(round % 5);
            Program.Running running = rehearsal.start(output);
            while (!log.phase(0).equals(step) && running.atWork()) {
                running.endsWithin(1);
            }
            if (!running.killAfter(0)) {
                continue;
            }
            List<Path> files = files(output, round % 3);
            if (files.isEmpty()) {
                continue;
            }
            Path file = files.get(random.nextInt(files.size()));
            Files.write(file, damaged(Files.readAllBytes(file), random));
            journal.add(step + ": " + output.relativize(file));

            Program.Exit exit = rehearsal.start(output).end();

            assertThat(exit.code()).as("%s %s", journal, exit.err()).isZero();
            assertThat(exit.err()).isEmpty();
            assertThat(rehearsal.isEqual(output))
                    .as("same bytes after %s", journal)
                    .isTrue();
        }
        System.out.println("damaged " + journal.size() + " times: " + journal);
        assertThat(journal).isNotEmpty();
    }

    @Test
    void aDatabaseOfAnotherVersionIsSetAsideAndTheRunDoneFromItsInputs() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, 30);
        Path output = folder.resolve("older");
        rehearsal.finish(output);
        Files.writeString(output.resolve(".state/db/format"), "1\n");
        Path log = output.resolve(".state/log/shortlist.log");
        Program.Exit exit = rehearsal.start(output, "--rerun").end();
        assertThat(exit.code()).as(exit.err()).isZero();
        assertThat(rehearsal.isEqual(output)).isTrue();
        assertThat(output.resolve(".state/db.damaged")).isDirectory();
        assertThat(Files.readString(log)).contains("the job database is of another version");
    }

    /** Those of the database, of the work, or of the outputs that are not published yet; none that is empty. */
    private static List<Path> files(Path output, int which) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                boolean wanted = switch (which) {
                    case 0 -> name.startsWith(".state/db/");
                    case 1 -> name.startsWith(".state/work/");
                    default -> name.contains(".partial/reports/");
                };
                if (wanted && Files.size(file) > 0) {
                    files.add(file);
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return changed;
    }
}
