package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What exports can do to us: each case's exit code, lines, account, set-aside rows with their bytes, and every value that
 * was taken. The command line runs in this process; {@code src/test/resources/exports/README.md} tells how cases are made.
 */
@FullChecks
class ExportCasesIT {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> csv() throws IOException {
        return cases("csv");
    }

    @TestFactory
    Stream<DynamicTest> xlsx() throws IOException {
        return cases("xlsx");
    }

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        return cases("files");
    }

    private Stream<DynamicTest> cases(String group) throws IOException {
        String only = System.getProperty("case", "");
        return ExportCase.ofGroup(group).stream()
                .filter(c -> only.isEmpty() || c.name().matches(only))
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> compare(c, group)));
    }

    private void compare(ExportCase one, String group) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve(group).resolve(one.name()));
        one.layOut(work);

        Program.Exit exit = CommandLine.run(work, one.arguments(work));

        Path run = work.resolve("output/latest");
        assertThat(lines(exit.err(), work)).as("standard error").isEqualTo(one.errors());
        assertThat(exit.code()).as("exit code").isEqualTo(one.exit());
        assertThat(Files.exists(run)).as("published").isEqualTo(!one.rows().isEmpty());
        if (Files.exists(run)) {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(run.resolve("run.json")));
            assertThat(accepted(run)).as("what was taken").isEqualTo(one.accepted());
            assertThat(rows(json)).as("account").isEqualTo(one.rows());
            assertThat(cautions(json)).as("cautions").isEqualTo(one.cautions());
            assertThat(json.path("not_taken").valueStream().map(JsonNode::asString))
                    .as("not taken")
                    .isEqualTo(one.notTaken());
            if (group.equals("files") || !one.resubmit().isEmpty()) {
                assertThat(resubmit(run)).as("to hand in again").isEqualTo(one.resubmit());
            }
        }
        assertThat(rejected(work))
                .as("rejected.jsonl")
                .isEqualTo(one.rejected(work).stream().map(JsonNode::toString).toList());
    }

    private static List<String> lines(String err, Path work) throws IOException {
        return err.replace(work.toRealPath().toString(), "<work>")
                .replace(work.toString(), "<work>")
                .replaceAll("\\d{8}T\\d{6}Z-[0-9a-f]{12}", "<run>")
                .lines()
                .map(l -> l.startsWith("shortlist: ") ? l.substring("shortlist: ".length()) : "NOT OURS: " + l)
                .toList();
    }

    private static Map<String, String> resubmit(Path run) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(run, "*.resubmit.csv")) {
            for (Path file : all) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static String rows(JsonNode run) {
        JsonNode rows = run.path("rows");
        return "%d read = %d scored + %d set aside + %d duplicates"
                .formatted(
                        rows.path("rows_read").asInt(),
                        rows.path("scored").asInt(),
                        rows.path("rejected").asInt(),
                        rows.path("duplicates").asInt());
    }

    private static List<String> cautions(JsonNode run) {
        return run.path("files")
                .valueStream()
                .flatMap(f -> f.path("cautions").valueStream())
                .map(c -> c.path("code").asString())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each answer as {@code id | name | position | date | minutes | section | no | question id | question | answer | ratings}. */
    private static List<String> accepted(Path run) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(run.resolve("candidates.jsonl"))) {
            JsonNode candidate = JsonMapper.shared().readTree(line);
            for (JsonNode answer : candidate.path("answers").valueStream().toList()) {
                StringJoiner text = new StringJoiner(" | ");
                Stream.of("candidate_id", "candidate_name", "position", "interview_date_as_written", "duration_minutes")
                        .forEach(m -> text.add(text(candidate.path(m))));
                Stream.of("section", "question_no", "question_id", "question", "answer")
                        .forEach(m -> text.add(text(answer.path(m))));
                StringJoiner ratings = new StringJoiner(", ");
                answer.path("ratings").valueStream().forEach(r -> ratings.add(rating(r)));
                answers.add(text.add(ratings.toString()).toString().stripTrailing());
            }
        }
        return answers.stream().sorted().toList();
    }

    private static String rating(JsonNode rating) {
        String maximum = rating.path("maximum").isNumber() ? "/" + number(rating.path("maximum")) : "";
        String rater = text(rating.path("rater"));
        return number(rating.path("value")) + maximum + (rater.isEmpty() ? "" : " by " + rater);
    }

    private static String number(JsonNode node) {
        return node.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode()
                ? ""
                : node.isNumber()
                        ? number(node)
                        : node.asString().replace("\n", "\\n").replace("\r", "\\r");
    }

    private static List<String> rejected(Path work) throws IOException {
        Path published = work.resolve("output/latest/rejected.jsonl");
        List<Path> found = new ArrayList<>();
        if (Files.exists(published)) {
            found.add(published);
        }
        Path quarantine = work.resolve("output/.state/quarantine");
        if (Files.isDirectory(quarantine)) {
            try (Stream<Path> all = Files.walk(quarantine)) {
                all.filter(p -> p.endsWith("rejected.jsonl")).forEach(found::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Path file : found) {
            for (String line : Files.readAllLines(file)) {
                lines.add(JsonMapper.shared().readTree(line).toString());
            }
        }
        return lines;
    }
}
