package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which runs go. They ended on the days of February that their names say, at 02:00. */
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-02-11T02:00:00Z");
    private static final String HOLD = "HOLD";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private StateFolder state = new StateFolder(Path.of("."));
    private int told;

    @BeforeEach
    void layOut() throws IOException {
        state = new StateFolder(folder.resolve(".state"));
        state.create();
        PrivateFiles.createFolder(state.quarantines());
    }

    private static String name(int day) {
        return "202602%02dT010000Z-%012x".formatted(day, day);
    }

    private static String identity(int day) {
        return "%012x".formatted(day) + "0".repeat(52);
    }

    private Path run(int day) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name(day)));
        write(run, Manifest.NAME, "identity", identity(day));
        write(run, Manifest.RUN, "finished_at", "2026-02-%02dT02:00:00Z".formatted(day));
        Files.writeString(run.resolve("ranking.csv"), "words");
        return run;
    }

    private static void write(Path run, String file, String member, String value) throws IOException {
        Files.write(run.resolve(file), Seal.seal("{\n  \"" + member + "\": \"" + value + "\"\n}\n"));
    }

    private Path refused(int day) throws IOException {
        Path run = Files.createDirectory(state.quarantine(name(day)));
        write(run, Manifest.RUN, "finished_at", "2026-02-%02dT02:00:00Z".formatted(day));
        return run;
    }

    private Path record(int day, String run) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("started_at", "2026-02-%02dT01:59:00Z".formatted(day));
        members.put("identity", identity(day));
        members.put("run", run);
        return Files.writeString(state.attempts().resolve(day + ".json"), Json.object(members));
    }

    private int keep(int runs, int days) throws Exception {
        return retention(runs, days).remove(null, NOW);
    }

    private int keep(int runs, int days, Path tonight) throws Exception {
        return retention(runs, days).remove(tonight, NOW);
    }

    private Retention retention(int runs, int days) {
        RunRequest request = new RunRequest(
                List.of(),
                folder,
                folder,
                List.of(),
                state.path(),
                Map.of(),
                null,
                false,
                false,
                0,
                new Keep(runs, days));
        return new Retention(request, new NightWatch() {
            @Override
            public void removed(int removed) {
                told += removed;
            }
        });
    }

    /** The days of the runs that are there. */
    private static List<Integer> days(Path parent) throws IOException {
        List<Integer> days = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, "2026*")) {
            all.forEach(
                    run -> days.add(Integer.valueOf(run.getFileName().toString().substring(6, 8))));
        }
        days.sort(null);
        return days;
    }

    /** Six runs, of the 5th to the 10th, now being the 11th at the hour of their ends: worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 10",
        "3, 0, 8 9 10",
        "6, 0, 5 6 7 8 9 10",
        "7, 0, 5 6 7 8 9 10",
        "0, 1, 10",
        "0, 2, 9 10",
        "0, 6, 5 6 7 8 9 10",
        "0, 5, 6 7 8 9 10",
        "2, 4, 7 8 9 10",
        "4, 2, 7 8 9 10"
    })
    void aRunStaysThatEitherRuleKeeps(int runs, int days, String left) throws Exception {
        for (int day = 5; day <= 10; day++) {
            run(day);
        }
        int removed = keep(runs, days);
        String found =
                String.join(" ", days(folder).stream().map(String::valueOf).toList());
        assertThat(found).isEqualTo(left);
        assertThat(removed).isEqualTo(6 - left.split(" ", -1).length);
        try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, ".*.partial")) {
            assertThat(hidden).isEmpty();
        }
    }

    @Test
    void theNewestStaysHoweverOld() throws Exception {
        run(1);
        run(2);
        keep(0, 1);
        assertThat(days(folder)).containsExactly(2);
    }

    @Test
    void whatLatestPointsToStays() throws Exception {
        run(1);
        run(2);
        run(3);
        Files.createSymbolicLink(folder.resolve("latest"), Path.of(name(1)));
        keep(1, 0);
        assertThat(days(folder)).containsExactly(1, 3);
    }

    @Test
    void whatLatestNamesWhereThereAreNoLinksStays() throws Exception {
        run(1);
        run(2);
        Files.writeString(folder.resolve("latest"), name(1) + "\n");
        keep(1, 0);
        assertThat(days(folder)).containsExactly(1, 2);
    }

    @Test
    void theRunOfTonightsExportsStaysOrItWouldBeMadeAgainTomorrow() throws Exception {
        Path tonight = run(1);
        run(2);
        run(3);
        keep(1, 0, tonight);
        assertThat(days(folder)).containsExactly(1, 3);
    }

    @Test
    void aRunUnderHoldStays() throws Exception {
        Files.createFile(run(1).resolve(HOLD));
        run(2);
        run(3);
        Files.createFile(refused(1).resolve(HOLD));
        refused(2);
        refused(3);
        assertThat(keep(1, 0)).isEqualTo(2);
        assertThat(days(folder)).containsExactly(1, 3);
        assertThat(days(state.quarantines())).containsExactly(1, 3);
    }

    @Test
    void whatHasNoSealedManifestIsNobodysRun() throws Exception {
        Path changed = run(1);
        Files.writeString(changed.resolve(Manifest.NAME), "{}");
        Files.createDirectory(folder.resolve("notes"));
        Files.createSymbolicLink(folder.resolve(name(4)), run(2));
        run(3);
        assertThat(keep(1, 0)).isEqualTo(1);
        assertThat(days(folder)).containsExactly(1, 3, 4);
        assertThat(folder.resolve("notes")).exists();
    }

    @Test
    void aRunThatWasChangedIsAsOldAsItsManifestFile() throws Exception {
        Path run = run(10);
        Files.writeString(run.resolve(Manifest.RUN), "{\"finished_at\":\"2026-02-10T02:00:00Z\"}");
        Files.setLastModifiedTime(run.resolve(Manifest.NAME), FileTime.from(Instant.parse("2026-02-01T02:00:00Z")));
        run(9);
        assertThat(keep(0, 3)).isEqualTo(1);
        assertThat(days(folder)).containsExactly(9);
    }

    @Test
    void refusedRunsGoByTheSameRules() throws Exception {
        run(10);
        for (int day = 6; day <= 9; day++) {
            refused(day);
        }
        assertThat(keep(1, 3)).isEqualTo(2);
        assertThat(days(state.quarantines())).containsExactly(8, 9);
    }

    @Test
    void theRecordsOfWhatIsGoneGo() throws Exception {
        run(1);
        run(2);
        run(3);
        refused(1);
        Path first = record(1, name(1));
        Path third = record(3, name(3));
        Path failedLongAgo = record(2, "");
        Path failedLately = record(4, "");
        Path foreign = Files.writeString(state.attempts().resolve("x.json"), "half");
        keep(1, 0);
        assertThat(first).doesNotExist();
        assertThat(failedLongAgo).doesNotExist();
        assertThat(third).exists();
        assertThat(failedLately).exists();
        assertThat(foreign).exists();
        assertThat(days(state.quarantines())).containsExactly(1);
    }

    @Test
    void whatAKillLeftGoesButNotAnUnfinishedRunsOutput() throws Exception {
        run(3);
        Files.move(run(1), folder.resolve("." + name(1) + ".partial"));
        Path unfinished = Files.createDirectory(folder.resolve("." + name(2) + ".partial"));
        Files.createDirectory(state.work(identity(2), 1));
        Path others = Files.createDirectory(folder.resolve(".backup.partial"));
        assertThat(keep(1, 0)).isZero();
        assertThat(folder.resolve("." + name(1) + ".partial")).doesNotExist();
        assertThat(unfinished).exists();
        assertThat(others).exists();
    }

    @Test
    void nothingGoesWithoutARuleOrAfterANightThatFailed() throws Exception {
        run(1);
        run(2);
        Outcome good = new Outcome(ExitCode.OK, List.of(), null, null);
        Outcome failed = new Outcome(ExitCode.DATA, List.of("x"), null, null);
        assertThat(retention(0, 0).after(good)).isSameAs(good);
        assertThat(retention(1, 0).after(failed)).isSameAs(failed);
        assertThat(days(folder)).containsExactly(1, 2);
        assertThat(retention(1, 0).after(good)).isSameAs(good);
        assertThat(days(folder)).containsExactly(2);
        assertThat(told).isEqualTo(1);
        assertThat(retention(1, 0).after(good)).isSameAs(good);
        assertThat(told).as("nobody is told of nothing").isEqualTo(1);
    }

    @Test
    void aDatabaseThatCannotBeUsedIsSetAsideAndSaidAndTheFoldersGoAllTheSame() throws Exception {
        run(1);
        run(2);
        state.database().made();
        Files.writeString(state.path().resolve("db/shortlist.script"), "no statement\n");
        Files.writeString(state.path().resolve("db/shortlist.properties"), "version=2.7.4\nmodified=no\n");
        Outcome said = retention(1, 0).after(new Outcome(ExitCode.OK, List.of(), null, null));
        assertThat(said.code()).isEqualTo(ExitCode.IO);
        assertThat(said.exit()).isEqualTo(74);
        assertThat(said.errors())
                .containsExactly(
                        state.path().resolve("db.damaged") + ": expected to remove old runs' rows, found a"
                                + " database that cannot be used; it is set aside here, to be looked at and removed [RETENTION]");
        assertThat(days(folder)).containsExactly(2);
        assertThat(retention(1, 0)
                        .after(new Outcome(ExitCode.OK, List.of(), null, null))
                        .exit())
                .isZero();
    }
}
