package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole nights: a folder of exports goes in, and what comes out is compared byte for byte. What is expected was worked
 * out without the program; {@code src/test/resources/nights/README.md} says how.
 */
class NightsIT {
    private static final Path NIGHTS = Program.project().resolve("src/test/resources/nights");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> comesOutAsWorkedOut() throws IOException {
        List<Path> nights;
        try (Stream<Path> all = Files.list(NIGHTS)) {
            nights = all.filter(n -> Files.isDirectory(n.resolve("expected")))
                    .sorted()
                    .toList();
        }
        assertThat(nights).hasSizeGreaterThan(12);
        return nights.stream().map(n -> DynamicTest.dynamicTest(n.getFileName().toString(), () -> compare(n)));
    }

    private void compare(Path night) throws IOException {
        Path work = folder.resolve(String.valueOf(night.getFileName()));
        Trees.copy(NIGHTS.resolve("config"), work.resolve("config"));
        Trees.copy(night.resolve("input"), work.resolve("input"));

        Program.Exit exit = CommandLine.run(work, arguments(night));

        Path expected = night.resolve("expected");
        assertThat(withoutPlaces(exit.err(), work)).isEqualTo(Files.readString(expected.resolve("stderr.txt")));
        assertThat(exit.code() + "\n").isEqualTo(Files.readString(expected.resolve("exit.txt")));
        Path run = work.resolve("output/latest");
        assertThat(Files.exists(run)).isEqualTo(exit.code() == 0 || exit.code() == 100);
        if (Files.exists(expected.resolve("rows.txt"))) {
            assertThat(rows(run)).isEqualTo(Files.readString(expected.resolve("rows.txt")));
        }
        for (String file : tables(expected)) {
            assertThat(run.resolve(file)).as(file).content(UTF_8).isEqualTo(Files.readString(expected.resolve(file)));
        }
        assertThat(Files.exists(run.resolve("rejected.jsonl"))).isEqualTo(exit.code() == 100);
    }

    private static List<String> arguments(Path night) throws IOException {
        Path more = night.resolve("args.txt");
        return Files.exists(more) ? Files.readAllLines(more) : List.of();
    }

    /** The folder and the run's name, which has a part of its identity's hash, differ from machine to machine. */
    private static String withoutPlaces(String err, Path work) throws IOException {
        return err.replace(work.toRealPath().toString(), "<night>")
                .replace(work.toString(), "<night>")
                .replaceAll("\\d{8}T\\d{6}Z-[0-9a-f]{12}", "<run>");
    }

    /** Every row read is somewhere. */
    private static String rows(Path run) throws IOException {
        JsonNode rows = JsonMapper.shared()
                .readTree(Files.readString(run.resolve("run.json")))
                .path("rows");
        return "%d read = %d scored + %d set aside + %d duplicates\n"
                .formatted(
                        rows.path("rows_read").asInt(),
                        rows.path("scored").asInt(),
                        rows.path("rejected").asInt(),
                        rows.path("duplicates").asInt());
    }

    private static List<String> tables(Path expected) throws IOException {
        try (Stream<Path> files = Files.list(expected)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
