package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every exit code there is by now, from a real process, with the line that says what to do. */
class ExitCodesIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Program program = Program.in(Program.project());

    @BeforeEach
    void export() throws IOException {
        Files.createDirectory(folder.resolve("input"));
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(3, 7));
    }

    @Test
    void aFinishedIdentityIsZeroAndChangesNoByteAndRerunDoesItAgain() throws Exception {
        assertThat(run().code()).isZero();
        Map<String, String> before = Trees.hashes(folder.resolve("output/latest"));
        Program.Exit again = run();
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("Nothing new:");
        assertThat(Trees.hashes(folder.resolve("output/latest"))).isEqualTo(before);

        assertThat(run("--rerun").code()).isZero();
        assertThat(runs()).hasSize(2);
        Map<String, String> outputs = Trees.outputs(folder.resolve("output/latest"));
        before.remove("run.json");
        assertThat(outputs).isEqualTo(before);
    }

    @Test
    void aRunWhoseFolderWasRemovedIsDoneAgain() throws Exception {
        assertThat(run().code()).isZero();
        Path run = folder.resolve("output/latest").toRealPath();
        for (String file : Trees.hashes(run).keySet()) {
            Files.delete(run.resolve(file));
        }
        assertThat(run().code()).isZero();
        assertThat(program.run("verify", folder.resolve("output/latest").toString())
                        .code())
                .isZero();
    }

    @Test
    void aRowSetAsideIs100AndNamedWithItsPlace() throws Exception {
        Files.writeString(
                folder.resolve("input/broken.csv"),
                "candidate_id,question,answer\nX-1,Why?,Because of this.\n,Why?,lost words\n");
        Program.Exit exit = run("--skip-limit", "100%");
        assertThat(exit.code()).isEqualTo(100);
        assertThat(exit.errLines())
                .first()
                .isEqualTo("shortlist: broken.csv:3 candidate_id: expected an id, an e-mail or a name, found none"
                        + " [MISSING]");
        assertThat(exit.err()).doesNotContain("lost words");
        assertThat(folder.resolve("output/latest/rejected.jsonl")).exists();
        assertThat(folder.resolve("output/latest/broken.csv.resubmit.csv"))
                .hasContent("candidate_id,question,answer\n,Why?,lost words\n");
    }

    @Test
    void strictPublishesNothingAndIs65() throws Exception {
        Files.writeString(folder.resolve("input/broken.csv"), "candidate_id,question,answer\n,Why?,lost\n");
        Program.Exit exit = run("--strict");
        assertThat(exit.code()).isEqualTo(65);
        assertThat(runs()).isEmpty();
        Program.Exit again = run("--strict");
        assertThat(again.code()).isEqualTo(65);
        assertThat(again.err()).isEqualTo(exit.err());
    }

    @Test
    void filesNoneOfWhichIsAnExportAre65AndQuarantined() throws Exception {
        Files.writeString(folder.resolve("input/export.csv"), "colour,shape\nred,round\n");
        Program.Exit exit = run();
        assertThat(exit.code()).isEqualTo(65);
        assertThat(exit.errLines()).first().asString().startsWith("shortlist: export.csv: expected ");
        assertThat(runs()).isEmpty();
    }

    @Test
    void aMissingInputIs66() throws Exception {
        Program.Exit exit = program.run(
                "--input",
                folder.resolve("nowhere").toString(),
                "--output",
                folder.resolve("o").toString());
        assertThat(exit.code()).isEqualTo(66);
        assertThat(exit.errLines()).singleElement().asString().endsWith("[NO_INPUT]");
    }

    @Test
    void aFileNotAtRestIs75AndTheOthersArePublished() throws Exception {
        Files.setLastModifiedTime(
                folder.resolve("input/export.csv"), FileTime.from(Instant.now().minusSeconds(7_200)));
        Exports.write(folder.resolve("input/moving.csv"), Exports.rows(1, 8));
        Program.Exit exit = run("--settle", "3600");
        assertThat(exit.code()).isEqualTo(75);
        assertThat(exit.errLines())
                .singleElement()
                .asString()
                .matches("shortlist: moving\\.csv: expected a file at rest for 3600 s, found one changed \\d+ s ago"
                        + " \\[UNSETTLED\\]");
        assertThat(runs()).hasSize(1);
        assertThat(Files.readString(folder.resolve("output/latest/run.json"))).contains("[UNSETTLED]");

        // the same once more: nothing is new, and it is still not at rest
        assertThat(run("--settle", "3600").code()).isEqualTo(75);
        assertThat(runs()).hasSize(1);
        // a row set aside weighs more
        Path broken = Files.writeString(
                folder.resolve("input/broken.csv"), "candidate_id,question,answer\nX-1,Why?,So.\n,Why?,lost\n");
        Files.setLastModifiedTime(broken, FileTime.from(Instant.now().minusSeconds(7_200)));
        assertThat(run("--settle", "3600").code()).isEqualTo(100);
    }

    /** The operator's own database server, which is not there; one in files that cannot be opened is set aside instead. */
    @Test
    void aJobDatabaseThatCannotBeReachedIs69() throws Exception {
        Program.Exit exit = program.withJvm("-Dspring.datasource.url=jdbc:hsqldb:hsql://127.0.0.1:1/none")
                .run(
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        folder.resolve("output").toString());
        assertThat(exit.code()).isEqualTo(69);
        assertThat(exit.errLines()).singleElement().asString().endsWith("[DATABASE]");
        assertThat(runs()).isEmpty();
        assertThat(run().code()).isZero();
    }

    @Test
    void tooLittleMemoryIs70AndWithMoreTheNextRunGoesOn() throws Exception {
        // a part is taken into memory whole, and here all rows are one
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(12_000, 7));
        String[] options = {"--formats", "none", "--set", "run.partition-megabytes=1024"};
        Program.Exit exit = run(program.withJvm("-Xmx64m"), options);
        assertThat(exit.code()).as(exit.err()).isEqualTo(70);
        assertThat(exit.errLines()).singleElement().asString().endsWith("[MEMORY]");
        assertThat(runs()).isEmpty();

        JobLog log = new JobLog(folder.resolve("output"));
        long before = log.length();
        assertThat(run(program.withJvm("-Xmx1g"), options).code()).isZero();
        assertThat(log.begun(before)).startsWith("score").doesNotContain("ingest");
    }

    @Test
    void whereNoFileIsAtRestNothingIsPublishedAndItIs75() throws Exception {
        Program.Exit exit = run("--settle", "3600");
        assertThat(exit.code()).isEqualTo(75);
        assertThat(exit.errLines()).singleElement().asString().endsWith("[UNSETTLED]");
        assertThat(runs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--settle, -1",
        "--settle, soon",
        "--keep-runs, 0",
        "--keep-runs, -3",
        "--keep-days, 0",
        "--keep-days, 1.5"
    })
    void anOptionOfTheNightThatMakesNoSenseIs64(String option, String value) throws Exception {
        Program.Exit exit = run(option, value);
        assertThat(exit.code()).isEqualTo(64);
        assertThat(exit.errLines()).singleElement().asString().contains(option).contains("[USAGE]");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void anEmptyInputFolderIsNothingToDo() throws Exception {
        Files.delete(folder.resolve("input/export.csv"));
        Program.Exit exit = run();
        assertThat(exit.code()).isZero();
        assertThat(exit.out().strip()).isEqualTo("Nothing to do: no export was found.");
    }

    @Test
    void aBadOptionIs64() throws Exception {
        Program.Exit exit = program.run("--colour", "red");
        assertThat(exit.code()).isEqualTo(64);
        assertThat(exit.errLines())
                .singleElement()
                .asString()
                .contains("--colour")
                .contains("[USAGE]");
    }

    @Test
    void anOutputThatCannotBeCreatedIs73BeforeAnyInputIsRead() throws Exception {
        Files.writeString(folder.resolve("output"), "a file stands here");
        Program.Exit exit = run();
        assertThat(exit.code()).isEqualTo(73);
        assertThat(exit.errLines()).singleElement().asString().endsWith("[CREATE]");
    }

    @Test
    void aWrongSettingIs78AndNamesKeyValueAndExpectation() throws Exception {
        Program.Exit exit = run("--set", "run.threads=many");
        assertThat(exit.code()).isEqualTo(78);
        assertThat(exit.errLines())
                .singleElement()
                .asString()
                .contains("run.threads")
                .contains("many")
                .endsWith("[CONFIG]");
    }

    @Test
    void aChangedBitIsFoundByVerifyWhereverItIs() throws Exception {
        assertThat(run().code()).isZero();
        Path run = folder.resolve("output/latest").toRealPath();
        for (String name : Trees.hashes(run).keySet()) {
            Path file = run.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            Program.Exit exit = program.run("verify", run.toString());
            assertThat(exit.code()).as(name).isEqualTo(65);
            assertThat(exit.err()).contains(name);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(program.run("verify", run.toString()).code()).isZero();
    }

    @Test
    void checkReadsEverythingAndWritesNothing() throws Exception {
        Program.Exit exit =
                program.run("check", "--input", folder.resolve("input").toString());
        assertThat(exit.code()).isZero();
        assertThat(exit.out())
                .contains("27 rows: 27 can be read, 0 would be set aside")
                .contains("-> url-shortener")
                .contains("Nothing would be set aside");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private Program.Exit run(String... more) throws Exception {
        return run(program, more);
    }

    private Program.Exit run(Program program, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString(),
                "--as-of",
                Program.AS_OF));
        arguments.addAll(List.of(more));
        Program.Exit exit = program.run(arguments.toArray(String[]::new));
        assertThat(exit.out() + exit.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return exit;
    }

    private List<Path> runs() throws IOException {
        List<Path> runs = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(folder.resolve("output"), "2*")) {
            entries.forEach(runs::add);
        }
        return runs;
    }
}
