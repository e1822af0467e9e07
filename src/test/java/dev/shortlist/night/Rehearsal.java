package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night that nobody disturbs: what it publishes is what a disturbed one must publish, and how long its phases take. */
final class Rehearsal {
    private static final int ANSWERS = 9;

    private final Path folder;
    private final int candidates;
    private Map<String, String> outputs = Map.of();
    private Map<String, Long> phases = Map.of();

    private Rehearsal(Path folder, int candidates) {
        this.folder = folder;
        this.candidates = candidates;
    }

    /** Makes an export of so many candidates in the folder and runs it to the end. */
    static Rehearsal of(Path folder, int candidates) throws Exception {
        Rehearsal rehearsal = new Rehearsal(folder, candidates);
        Exports.write(rehearsal.export(), Exports.rows(candidates, 7));
        Files.createDirectories(rehearsal.temporary());
        Path output = folder.resolve("unbroken");
        Instant started = Instant.now();
        Program.Exit exit = rehearsal.start(output).end();
        rehearsal.phases = new JobLog(output).phases(started, Instant.now());
        assertThat(exit.code()).as(exit.err()).isZero();
        rehearsal.outputs = Trees.outputs(output.resolve("latest"));
        rehearsal.assertWhole(output);
        return rehearsal;
    }

    Path export() {
        return folder.resolve("export.csv");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    /** How long a phase took, in milliseconds; {@link JobLog#START} and {@link JobLog#END} are phases too. */
    long milliseconds(String phase) {
        return phases.getOrDefault(phase, 1L);
    }

    /** How long all of it took, in milliseconds. */
    long milliseconds() {
        return phases.values().stream().mapToLong(Long::longValue).sum();
    }

    Program program() {
        return Program.in(Program.project()).withJvm("-Djava.io.tmpdir=" + temporary());
    }

    /** The plain command: the same one starts and resumes. Many checkpoints in each step, two parts at least. */
    Program.Running start(Path output, String... more) throws IOException {
        return start(program(), output, more);
    }

    Program.Running start(Program program, Path output, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--input", export().toString(), "--output", output.toString(), "--as-of", Program.AS_OF, "--quiet"));
        arguments.addAll(List.of("--set", "run.chunk-size=100", "--set", "run.partition-megabytes=1"));
        arguments.addAll(List.of(more));
        return program.start(arguments.toArray(String[]::new));
    }

    /** The plain command until it ends by itself, with 0 and nothing to say. */
    void finish(Path output) throws Exception {
        Program.Exit exit = start(output).end();
        assertThat(exit.code()).as(exit.err()).isZero();
        assertThat(exit.err()).isEmpty();
        assertWhole(output);
    }

    boolean isEqual(Path output) throws IOException {
        return Files.exists(output.resolve("latest"))
                && Trees.outputs(output.resolve("latest")).equals(outputs);
    }

    /** The same bytes, every row once, one run and nothing left of how it came to be. */
    void assertWhole(Path output) throws Exception {
        Path run = output.resolve("latest");
        assertThat(Trees.outputs(run)).isEqualTo(outputs);
        assertThat(Files.readAllLines(run.resolve("ranking.csv"))).hasSize(candidates + 1);
        JsonNode rows = JsonMapper.shared()
                .readTree(Files.readString(run.resolve("run.json")))
                .path("rows");
        assertThat(rows.path("rows_read").asInt()).isEqualTo(candidates * ANSWERS);
        assertThat(rows.path("scored").asInt()).isEqualTo(candidates * ANSWERS);
        assertThat(rows.path("rejected").asInt() + rows.path("duplicates").asInt())
                .isZero();
        assertThat(leftovers(output)).isEmpty();
        Program.Exit verified = program().run("verify", run.toString());
        assertThat(verified.code()).as(verified.err()).isZero();
        try (Stream<Path> entries = Files.list(output)) {
            assertThat(entries.filter(e -> !e.getFileName().toString().startsWith(".")))
                    .as("one run and the link to it")
                    .hasSize(2);
        }
        Program.Exit status = program().run("status", "--output", output.toString());
        assertThat(status.out().lines().filter(l -> l.contains(" -> ")))
                .as(status.out())
                .hasSize(1);
        try (JobDatabase database = JobDatabase.copyOf(output)) {
            assertThat(database.count("BATCH_JOB_INSTANCE")).as("attempts").isEqualTo(1);
            assertThat(database.count("ASSESSMENT"))
                    .as("what the database still says of candidates")
                    .isZero();
        }
    }

    /** What must be gone when a run is published: work files, half written outputs, temporary files. */
    private List<String> leftovers(Path output) throws IOException {
        List<String> left = new ArrayList<>();
        try (Stream<Path> all = Files.walk(output);
                Stream<Path> work = Files.list(output.resolve(".state/work"));
                Stream<Path> temporary = Files.list(temporary())) {
            all.filter(f -> f.toString().matches(".*\\.(tmp|partial|damaged)")).forEach(f -> left.add(f.toString()));
            Stream.concat(work, temporary).forEach(f -> left.add(f.toString()));
        }
        return left;
    }
}
