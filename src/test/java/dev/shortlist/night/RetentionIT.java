package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Old runs go, with all that is kept of them elsewhere; in processes of their own. */
@FullChecks
class RetentionIT {
    private static final int KILLS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Program program = Program.in(Program.project());
    private Path output = Path.of("");

    /** A night whose exports are one file of these candidates; the next takes its place. */
    private Program.Exit night(int candidates, int seed, String... more) throws Exception {
        Files.createDirectories(folder.resolve("input"));
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(candidates, seed));
        return run(more);
    }

    private Program.Exit run(String... more) throws Exception {
        return program.run(arguments(more));
    }

    private String[] arguments(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--input", folder.resolve("input").toString(), "--output", output.toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private Path latest() throws IOException {
        return output.resolve("latest").toRealPath();
    }

    private static String identity(Path run) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(run.resolve("manifest.json")))
                .path("identity")
                .asString("");
    }

    private List<Path> folders(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(output, pattern)) {
            entries.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    /** In tables, whose numbers and names are counted, and in the files as they lie there. */
    private void databaseKnowsOnly(Path known, List<String> gone) throws Exception {
        String url =
                "jdbc:hsqldb:file:" + output.resolve(".state/db/shortlist") + ";hsqldb.lock_file=false;shutdown=true";
        try (Connection database = DriverManager.getConnection(url, "SA", "")) {
            assertThat(column(
                            database,
                            "SELECT DISTINCT PARAMETER_VALUE FROM BATCH_JOB_EXECUTION_PARAMS"
                                    + " WHERE PARAMETER_NAME = 'identity'"))
                    .containsExactly(identity(known));
            assertThat(column(database, "SELECT COUNT(*) FROM BATCH_JOB_INSTANCE"))
                    .containsExactly("1");
            for (String table :
                    List.of("JOB_EXECUTION", "JOB_EXECUTION_CONTEXT", "JOB_EXECUTION_PARAMS", "STEP_EXECUTION")) {
                assertThat(column(
                                database,
                                "SELECT COUNT(*) FROM BATCH_" + table + " WHERE JOB_EXECUTION_ID NOT IN"
                                        + " (SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION)"))
                        .as(table)
                        .containsExactly("0");
            }
        }
        try (Stream<Path> files = Files.walk(output.resolve(".state/db"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(gone.toArray(String[]::new));
            }
        }
    }

    private static List<String> column(Connection database, String query) throws Exception {
        List<String> values = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Test
    void anOldRunGoesWithItsRowsAndRecordsAndTheOthersStayWhole() throws Exception {
        output = folder.resolve("output");
        assertThat(night(3, 1).code()).isZero();
        Path a = latest();
        assertThat(night(3, 2).code()).isZero();
        Path b = latest();
        List<String> gone = List.of(identity(a), identity(b));
        Program.Exit exit = night(3, 3, "--keep-runs", "1");
        assertThat(exit.code()).as(exit.err()).isZero();
        assertThat(exit.out()).contains("Removed: 2 old runs");
        Path c = latest();
        assertThat(folders("2*")).containsExactly(c);
        assertThat(folders(".*.partial")).isEmpty();
        assertThat(program.run("verify", c.toString()).code()).isZero();
        String status = program.run("status", "--output", output.toString()).out();
        assertThat(status).contains(c.getFileName().toString());
        assertThat(status)
                .doesNotContain(a.getFileName().toString(), b.getFileName().toString());
        databaseKnowsOnly(c, gone);

        // a night with nothing new has nothing more to remove, and says nothing of it
        assertThat(run("--keep-runs", "1").out()).startsWith("Nothing new").doesNotContain("Removed");
        // what comes back into the input folder is a new run
        assertThat(night(3, 1, "--keep-runs", "1", "--quiet").out()).isEmpty();
        assertThat(folders("2*")).containsExactly(latest());
        assertThat(identity(latest())).isEqualTo(gone.get(0));
    }

    @Test
    void aRunUnderHoldStaysAndIsWhole() throws Exception {
        output = folder.resolve("output");
        assertThat(night(3, 1).code()).isZero();
        Path held = latest();
        Files.createFile(held.resolve("HOLD"));
        assertThat(night(3, 2).code()).isZero();
        assertThat(night(3, 3, "--keep-runs", "1").out()).contains("Removed: 1 old run");
        assertThat(folders("2*")).containsExactlyInAnyOrder(held, latest());
        assertThat(program.run("verify", held.toString()).code()).isZero();
    }

    @Test
    void whatRefusedRunsSetAsideGoesToo() throws Exception {
        output = folder.resolve("output");
        Path broken = Files.createDirectories(folder.resolve("input")).resolve("broken.csv");
        for (String word : List.of("first", "second")) {
            Files.writeString(broken, "candidate_id,question,answer\n,Why?,lost " + word + "\n");
            assertThat(night(3, 1, "--strict").code()).isEqualTo(65);
        }
        Files.delete(broken);
        assertThat(night(3, 1, "--keep-runs", "1").out()).contains("Removed: 1 old run");
        try (Stream<Path> left = Files.list(output.resolve(".state/quarantine"))) {
            assertThat(left.toList()).hasSize(1).allMatch(run -> holds(run.resolve("rejected.jsonl"), "lost second"));
        }
    }

    /** Whether a line keeps these words, in base64. */
    private static boolean holds(Path file, String words) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .map(line -> line.path("bytes_base64").asString(""))
                    .map(raw -> new String(Base64.getDecoder().decode(raw), ISO_8859_1))
                    .anyMatch(raw -> raw.contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Killed as soon as the first folder has lost its name, and some milliseconds later each time. */
    @Test
    void aKillDuringTheRemovalLeavesNothingHalfAndTheNextRunEndsIt() throws Exception {
        Path made = folder.resolve("made");
        output = made;
        assertThat(night(60, 1).code()).isZero();
        assertThat(night(60, 2).code()).isZero();
        assertThat(night(60, 3).code()).isZero();
        List<Path> runs = folders("2*");
        List<String> gone = new ArrayList<>();
        for (Path run : runs.subList(0, 2)) {
            gone.add(identity(run));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            output = folder.resolve("output-" + kill);
            new ProcessBuilder("cp", "-a", made.toString(), output.toString())
                    .start()
                    .waitFor();
            Program.Running running = program.start(arguments("--keep-runs", "1"));
            Awaitility.await()
                    .pollInterval(java.time.Duration.ofMillis(2))
                    .atMost(java.time.Duration.ofMinutes(2))
                    .until(() -> !running.atWork() || !folders(".*.partial").isEmpty());
            running.killAfter(kill * 40L);
            for (Path run : folders("2*")) {
                assertThat(program.run("verify", run.toString()).code())
                        .as(run.toString())
                        .isZero();
            }

            assertThat(run("--keep-runs", "1").code()).isZero();
            assertThat(folders("2*")).containsExactly(latest());
            assertThat(folders(".*.partial")).isEmpty();
            databaseKnowsOnly(latest(), gone);
        }
    }
}
