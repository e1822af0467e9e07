package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine does to a night, in processes of their own: permissions, an empty environment, a full disk, memory. */
@FullChecks
class MachineIT {
    private static final long MINUTES = 5;
    private static final int REFUSED = 300_000;
    private static final String HEADER = "candidate_id,candidate_name,position,section,question_id,question,answer\n";

    /** A process without the rights that let root read and write everything. */
    private static final List<String> WITHOUT_OVERRIDE = List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Ended(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void layOut() throws IOException {
        Trees.copy(Program.project().resolve("src/test/resources/exports/config"), folder.resolve("config"));
        Files.createDirectory(folder.resolve("input"));
        export("a.csv", 1);
    }

    private Path export(String name, int candidate) throws IOException {
        return Files.writeString(
                folder.resolve("input").resolve(name),
                HEADER + "C-" + candidate
                        + ",Ada,Engineer,Technical,backups,How do you know that a backup works?,We restore.\n");
    }

    @Test
    void aFileThatMayNotBeReadIsSetAsideAndTheOthersGoOn() throws Exception {
        close(export("b.csv", 2));
        Ended ended = run(withoutOverride(), "");
        assertThat(ended.err)
                .first()
                .isEqualTo("shortlist: b.csv: expected a readable file, found no permission to read it [UNREADABLE]");
        assertThat(ended.code).isEqualTo(100);
        assertThat(Files.readAllLines(folder.resolve("output/latest/ranking.csv")))
                .hasSize(2);
    }

    @Test
    void whereNoFileMayBeReadNothingIsPublished() throws Exception {
        close(folder.resolve("input/a.csv"));
        Ended ended = run(withoutOverride(), "");
        assertThat(ended.err).hasSize(2).last().asString().startsWith("shortlist: nothing published: ");
        assertThat(ended.code).isEqualTo(77);
    }

    @Test
    void anInputFolderThatMayNotBeReadIs66() throws Exception {
        close(folder.resolve("input"));
        Ended ended = run(withoutOverride(), "");
        Files.setPosixFilePermissions(
                folder.resolve("input"), java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        assertThat(ended.err).singleElement().asString().endsWith("found no permission [NO_INPUT]");
        assertThat(ended.code).isEqualTo(66);
    }

    @Test
    void anOutputThatMayNotBeWrittenIs73() throws Exception {
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.setPosixFilePermissions(output, java.nio.file.attribute.PosixFilePermissions.fromString("r-xr-xr-x"));
        Ended ended = run(withoutOverride(), "");
        assertThat(ended.err)
                .containsExactly("shortlist: " + folder.resolve("output/.state")
                        + ": expected a folder that can be created and written, found no permission [CREATE]");
        assertThat(ended.code).isEqualTo(73);
    }

    @Test
    void anEmptyEnvironmentReadsNamesAndAnswersOfAnyScript() throws Exception {
        export("Zoë 佐藤.csv", 2);
        Ended ended = run(List.of("env", "-i"), "");
        assertThat(ended.err).isEmpty();
        assertThat(ended.code).isZero();
        assertThat(Files.readAllLines(folder.resolve("output/latest/ranking.csv")))
                .hasSize(3);
    }

    @Test
    void aFileThatCannotGrowStopsTheRunAndWithRoomThePlainCommandGivesTheSameBytes() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            rows.append("C-")
                    .append(i)
                    .append(",Ada,Engineer,Technical,backups,How do you know that a backup works?,We restore.\n");
        }
        Files.writeString(folder.resolve("input/a.csv"), rows);
        Ended ended = run(List.of(), "ulimit -f 2048; ");
        assertThat(ended.code).isEqualTo(74);
        assertThat(ended.err)
                .singleElement()
                .asString()
                .startsWith("shortlist: ")
                .endsWith(" [IO]");
        assertThat(folder.resolve("output/latest")).doesNotExist();

        assertThat(run(List.of(), "").code).isZero();
        var published = Trees.outputs(folder.resolve("output/latest"));
        Files.move(folder.resolve("output"), folder.resolve("first"));
        assertThat(run(List.of(), "").code).isZero();
        assertThat(Trees.outputs(folder.resolve("output/latest"))).isEqualTo(published);
    }

    @Test
    void soManyRefusedRowsFitIntoASmallHeap() throws Exception {
        try (var writer = Files.newBufferedWriter(folder.resolve("input/a.csv"))) {
            writer.write(HEADER);
            writer.write("C-1,Ada,Engineer,Technical,backups,How do you know that a backup works?,We restore.\n");
            for (int i = 0; i < REFUSED; i++) {
                writer.write(",Ada,Engineer,Technical,backups,How do you know that a backup works?,We restore number "
                        + i + ".\n");
            }
        }
        Ended ended = run(List.of(), "", "-Xmx128m", "--skip-limit", "100%");
        assertThat(ended.code).as(String.valueOf(ended.err)).isEqualTo(100);
        assertThat(ended.err)
                .hasSize(21)
                .last()
                .asString()
                .startsWith("shortlist: " + REFUSED + " set aside in 1 file; see ");
        Path run = folder.resolve("output/latest");
        try (var lines = Files.lines(run.resolve("rejected.jsonl"));
                var rows = Files.lines(run.resolve("a.csv.resubmit.csv"))) {
            assertThat(lines.count()).isEqualTo(REFUSED);
            assertThat(rows.count()).isEqualTo(REFUSED + 1);
        }
    }

    private static void close(Path path) throws IOException {
        Files.setPosixFilePermissions(path, java.util.Set.of());
    }

    /** Root needs to lose its rights first; anybody else has none. */
    private static List<String> withoutOverride() {
        if (!System.getProperty("user.name", "").equals("root")) {
            return List.of();
        }
        Needs.command("setpriv");
        return WITHOUT_OVERRIDE;
    }

    private Ended run(List<String> prefix, String before, String... more) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(prefix);
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.add("-XX:TieredStopAtLevel=1");
        List<String> options = new ArrayList<>();
        for (String option : more) {
            (option.startsWith("-X") ? java : options).add(option);
        }
        java.addAll(List.of("-jar", Program.jar().toString()));
        java.addAll(List.of("--as-of", Program.AS_OF, "--formats", "none", "--quiet"));
        java.addAll(options);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder("bash", "-c", before + "exec " + String.join(" ", java))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end within " + MINUTES + " minutes");
        }
        return new Ended(process.exitValue(), lines(out), lines(err));
    }

    /** An empty environment may write names in another encoding. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    }
}
