package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal interviews give equal bytes, whatever their rows' order, their files' names, the threads, the zone, the locale. */
class SameBytesIT {
    private static final List<String> ROWS = Exports.rows(300, 11);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void neitherRowOrderNorFilesNorThreadsNorZoneNorLocaleShow() throws Exception {
        Path plain = input("plain", Map.of("export.csv", ROWS));
        Map<String, String> expected = Trees.outputs(run("plain-out", Program.in(Program.project()), plain));
        assertThat(expected).hasSize(300 + 5);

        Program abroad = Program.in(Program.project())
                .withEnvironment("TZ", "Pacific/Kiritimati")
                .withEnvironment("LC_ALL", "tr_TR.UTF-8")
                .withJvm("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns");
        assertThat(Trees.outputs(run("abroad", abroad, plain))).isEqualTo(expected);

        assertThat(Trees.outputs(run(
                        "threads",
                        Program.in(Program.project()),
                        plain,
                        "--threads",
                        "2",
                        "--set",
                        "run.chunk-size=50",
                        "--set",
                        "run.partition-megabytes=1")))
                .isEqualTo(expected);

        expected.remove("manifest.json");
        Path shuffled = input("shuffled", Map.of("export.csv", Exports.shuffled(ROWS, 3)));
        assertThat(Trees.interviews(run("shuffled-out", Program.in(Program.project()), shuffled)))
                .isEqualTo(expected);
    }

    @Test
    void aCandidateOverSeveralFilesIsOneCandidateWhateverTheFilesAreCalled() throws Exception {
        List<String> mixed = Exports.shuffled(ROWS, 5);
        List<String> first = mixed.subList(0, 1_000);
        List<String> second = mixed.subList(1_000, mixed.size());
        Path split = input("split", Map.of("a.csv", first, "b.csv", second));
        Path renamed = input("renamed", Map.of("z.csv", first, "1 week.csv", second));
        Map<String, String> expected = Trees.outputs(run("split-out", Program.in(Program.project()), split));
        assertThat(Trees.outputs(run("renamed-out", Program.in(Program.project()), renamed)))
                .isEqualTo(expected);

        Path whole = input("whole", Map.of("export.csv", ROWS));
        expected.remove("manifest.json");
        assertThat(Trees.interviews(run("whole-out", Program.in(Program.project()), whole)))
                .isEqualTo(expected);
    }

    private Path input(String name, Map<String, List<String>> files) throws Exception {
        Path input = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Exports.write(input.resolve(file.getKey()), file.getValue());
        }
        return input;
    }

    private Path run(String output, Program program, Path input, String... more) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve(output).toString(),
                "--as-of",
                Program.AS_OF,
                "--quiet"));
        arguments.addAll(List.of(more));
        Program.Exit exit = program.run(arguments.toArray(String[]::new));
        assertThat(exit.code()).as(exit.err()).isZero();
        assertThat(exit.out() + exit.err()).isEmpty();
        return folder.resolve(output).resolve("latest");
    }
}
