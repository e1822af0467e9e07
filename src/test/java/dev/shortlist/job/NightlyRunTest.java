package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a night between its steps. */
class NightlyRunTest {
    private static final String HEADER = "candidate_id,candidate_name,position,question_id,question,answer\n";
    private static final String ASKED = ",Engineer,backups,How do you know that a backup works?,";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path sound = Path.of("");
    private Path broken = Path.of("");

    @BeforeEach
    void exports() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        sound = Files.writeString(input.resolve("sound.csv"), HEADER + "C-1,Ada" + ASKED + "We restore.\n");
        broken = Files.writeString(
                input.resolve("broken.csv"), HEADER + "C-2,Ben" + ASKED + "We restore.\n,Cleo" + ASKED + "Lost.\n");
    }

    @Test
    void aNightThatEndsAfterItsFilesWereAdmittedTakesTheSameFilesWhenItGoesOn() throws Exception {
        assertThatThrownBy(() -> run("output", at("score", () -> {
                    throw new IllegalStateException("killed");
                })))
                .isInstanceOf(IllegalStateException.class);
        Outcome resumed = run("output", Progress.NONE);
        Outcome unbroken = run("other", Progress.NONE);

        RunResult result = java.util.Objects.requireNonNull(resumed.result());
        assertThat(resumed.code()).isEqualTo(ExitCode.REJECTS);
        assertThat(result.total()).isEqualTo(new Tally(3, 1, 2, 0));
        assertThat(result.setAside().lines())
                .containsExactly(
                        "broken.csv: expected at most 5% of the rows to be set aside, found 1 of 2; none of the file was"
                                + " taken [SKIP_LIMIT]",
                        "broken.csv:3 candidate_id: expected an id, by which this file tells its candidates apart, found"
                                + " none [MISSING]");
        Path first = result.folder();
        Path second = java.util.Objects.requireNonNull(unbroken.result()).folder();
        for (String file : List.of("candidates.jsonl", "ranking.csv", "rejected.jsonl", "manifest.json")) {
            assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
        }
    }

    @Test
    void anInputThatChangesMeanwhileIsNotScored() throws Exception {
        Outcome outcome = run("output", at("score", () -> append(sound)));
        assertThat(outcome.code()).isEqualTo(ExitCode.TRY_LATER);
        assertThat(outcome.errors())
                .containsExactly("sound.csv: expected the bytes it had when the run began, found others [CHANGED]");
        assertThat(folder.resolve("output/latest")).doesNotExist();
    }

    @Test
    void anInputThatVanishesBeforeItIsReadIsNotScored() throws Exception {
        Outcome outcome = run("output", at("ingest", () -> Files.delete(sound)));
        assertThat(outcome.code()).isEqualTo(ExitCode.TRY_LATER);
        assertThat(outcome.errors()).singleElement().asString().endsWith("[CHANGED]");
        assertThat(folder.resolve("output/latest")).doesNotExist();
    }

    @Test
    void anInputThatVanishesOnceItIsReadIsNotScoredEither() throws Exception {
        Outcome outcome = run("output", at("tabulate", () -> Files.delete(broken)));
        assertThat(outcome.code()).isEqualTo(ExitCode.TRY_LATER);
        assertThat(folder.resolve("output/latest")).doesNotExist();
        assertThat(run("output", Progress.NONE).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void whatIsSetAsideIsForItsOwnerOnly() throws Exception {
        Files.delete(sound);
        Outcome outcome = run("output", Progress.NONE);
        assertThat(outcome.code()).isEqualTo(ExitCode.DATA);
        Path quarantine = folder.resolve("output/.state/quarantine");
        try (var all = Files.walk(quarantine)) {
            for (Path path : all.toList()) {
                String rights =
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertThat(rights).as(path.toString()).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void aRecordHalfWrittenAfterThePublicationIsRemovedThoughThereIsNothingToDo() throws Exception {
        Outcome published = run("output", Progress.NONE);
        Path half = Files.writeString(folder.resolve("output/.state/attempts/.20260206T125400Z-1.json.tmp"), "{");
        Outcome nothingNew = run("output", Progress.NONE);

        assertThat(published.result()).isNotNull();
        assertThat(nothingNew.result()).isNull();
        assertThat(nothingNew.code()).isEqualTo(ExitCode.OK);
        assertThat(half).doesNotExist();
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, "C-9,Eve" + ASKED + "We alert.\n", StandardOpenOption.APPEND);
    }

    private Outcome run(String output, Progress progress) throws Exception {
        Path config = Path.of("src/test/resources/exports/config").toAbsolutePath();
        Path out = folder.resolve(output);
        return new NightlyRun(
                        new RunRequest(
                                List.of(folder.resolve("input")),
                                out,
                                config,
                                List.of(),
                                out.resolve(".state"),
                                Map.of("report.formats", "none"),
                                Instant.parse("2026-02-06T12:54:00Z"),
                                false,
                                false),
                        progress)
                .run();
    }

    /** Something that happens when a step begins. */
    private interface Event {
        void happen() throws IOException;
    }

    private static Progress at(String step, Event event) {
        return new Progress() {
            @Override
            public void begin(String begun, long total) {
                try {
                    if (begun.equals(step)) {
                        event.happen();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void advance(long items) {}

            @Override
            public void end() {}
        };
    }
}
