package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.NightlyRun;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.Progress;
import dev.shortlist.job.RunRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From ratings to a file, and from the file to a report: all with numbers that are worked out by hand. */
class CalibrateCommandTest {
    private static final String HEADER =
            "candidate_id,position,section,question,answer,rating,rating_max,interviewer\n";
    private static final String ASKED = ",Engineer,Technical,How do you know that a backup works?,";
    /** With one, two and all three of the concepts that the top level needs: content 33.3, 66.7 and 100. */
    private static final List<String> ANSWERS = List.of(
            "We restore it every week on another machine and write down how long it took.",
            "We restore it on a schedule to another machine and write down how long it took.",
            "We restore it on a schedule to another machine and an alert tells us how long it took.");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path config = Path.of("");
    private Path export = Path.of("");

    @BeforeEach
    void exports() throws IOException {
        config = Files.createDirectories(folder.resolve("config"));
        Files.createDirectories(config.resolve("rubrics"));
        String rubric = Files.readString(Path.of("src/test/resources/nights/config/rubrics/tiny.yml"));
        Files.writeString(
                config.resolve("rubrics/tiny.yml"),
                rubric.replace("minimumScoredAnswers: 3", "minimumScoredAnswers: 2"));
        Files.writeString(config.resolve("application.yml"), "shortlist: {scoring: {peers: false}}\n");
        export = folder.resolve("past.csv");
        write(List.of(2, 3, 4));
    }

    /** Twelve candidates, four for each of the three answers, with the rating of five that it is given. */
    private void write(List<Integer> ratings) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 12; i++) {
            rows.append(
                    "C-" + i + ASKED + '"' + ANSWERS.get(i % 3) + "\"," + ratings.get(i % ratings.size()) + ",5,Ada\n");
        }
        Files.writeString(export, rows);
    }

    private int calibrate(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--input", export.toString(), "--config", config.toString(), "--as-of", "2026-02-06T12:54:00Z"));
        arguments.addAll(List.of(more));
        return new CommandLine(new CalibrateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(config.resolve("calibration"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void relatedRatingsAreWrittenToAFileOfThatDateAndData() throws IOException {
        assertThat(calibrate()).isZero();
        Path file = only();
        assertThat(file.getFileName().toString()).matches("2026-02-06-[0-9a-f]{8}\\.yml");
        assertThat(out.toString())
                .startsWith("12 rated answers whose words were scored (of 12), by 12 candidates, rated by 1 person")
                .contains("all answers ")
                .contains("backups ")
                .contains("mean only")
                .contains("length only")
                .endsWith("written to " + file + System.lineSeparator());
        // by hand: ratings 40, 60, 80 for scores 33.3, 66.7, 100: (5333.3 + 4000) / (8888.9 + 8000) = 21 / 38, and
        // 60 - 66.7 * 21 / 38 = 440 / 19
        assertThat(Files.readString(file)).contains("kind: line\n");
        assertThat(number(file, "slope")).isCloseTo(21 / 38.0, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(number(file, "intercept")).isCloseTo(440 / 19.0, org.assertj.core.api.Assertions.within(1e-12));
    }

    private static double number(Path file, String key) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> l.strip().startsWith(key + ":"))
                .mapToDouble(l -> Double.parseDouble(l.substring(l.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameRatingsAndDateAreTheSameBytesWhateverTheOrderOfRows() throws IOException {
        Path one = folder.resolve("one/x.yml");
        Path other = folder.resolve("other/x.yml");
        assertThat(calibrate("--to", one.toString())).isZero();
        List<String> rows = new ArrayList<>(Files.readAllLines(export));
        java.util.Collections.reverse(rows.subList(1, rows.size()));
        Files.write(export, rows);
        assertThat(calibrate("--to", other.toString())).isZero();
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void anotherFileIsNotOverwritten() throws IOException {
        Path file = folder.resolve("x.yml");
        assertThat(calibrate("--to", file.toString())).isZero();
        assertThat(calibrate("--to", file.toString())).isZero();
        Files.writeString(file, "mine\n");
        assertThat(calibrate("--to", file.toString())).isEqualTo(73);
        assertThat(err.toString()).contains("expected no file, or the same calibration, found another [CREATE]");
        assertThat(file).hasContent("mine\n");
    }

    @Test
    void unrelatedRatingsAreRefusedAndNothingIsWritten() throws IOException {
        // each answer is rated 2 and 4 as often
        write(List.of(2, 2, 2, 4, 4, 4));
        assertThat(calibrate()).isEqualTo(65);
        assertThat(err.toString())
                .startsWith("shortlist: no calibration: expected ratings that ")
                .contains("[DATA]");
        assertThat(config.resolve("calibration")).doesNotExist();
    }

    @Test
    void tooFewRatingsAreRefused() throws IOException {
        List<String> rows = Files.readAllLines(export);
        Files.write(export, rows.subList(0, 10));
        assertThat(calibrate()).isEqualTo(65);
        assertThat(err.toString())
                .isEqualTo("shortlist: no calibration: expected at least 10 rated answers, found 9 [DATA]"
                        + System.lineSeparator());
    }

    @Test
    void ratingsWithoutATopAreNone() throws IOException {
        Files.writeString(export, Files.readString(export).replace(",5,Ada", ",,Ada"));
        assertThat(calibrate()).isEqualTo(65);
        assertThat(err.toString()).contains("expected at least 10 rated answers, found 0 [DATA]");
    }

    @Test
    void aNameThatIsNoneIsAUsageMistake() {
        assertThat(calibrate("--to", "x.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("--to: expected a name of letters");
    }

    @Test
    void aNightNamesItInItsReportWorkbookAndManifestAndUsesIt() throws Exception {
        Outcome before = night();
        assertThat(calibrate()).isZero();
        Outcome after = night();

        Path uncalibrated = Objects.requireNonNull(before.result()).folder();
        Path run = Objects.requireNonNull(after.result()).folder();
        assertThat(run).isNotEqualTo(uncalibrated);
        Path file = only();
        String id = String.valueOf(file.getFileName()).replace(".yml", "");

        assertThat(report(uncalibrated)).contains("uncalibrated: a ranking, not a grade");
        assertThat(report(run))
                .contains("calibrated: " + id + ", version 1, 2026-02-06, 12 ratings, RMSE ")
                .contains("of the mean alone")
                // by hand: 440 / 19 + 33.3 * 21 / 38
                .contains("the words\u2019 33.3 becomes 41.6 by " + id)
                .doesNotContain("uncalibrated");
        JsonNode answer = candidate(run).get("answers").get(0);
        assertThat(answer.get("content").doubleValue()).isEqualTo(41.6);
        assertThat(answer.get("text_score").doubleValue()).isEqualTo(41.6);
        assertThat(answer.get("calibrated").get("from").doubleValue()).isEqualTo(33.3);
        assertThat(candidate(uncalibrated).get("state").asString()).isEqualTo("provisional");
        assertThat(candidate(uncalibrated).get("confidence").isNull()).isTrue();
        assertThat(candidate(run).get("state").asString()).isEqualTo("calibrated");
        assertThat(candidate(run).get("confidence").doubleValue()).isBetween(0.0, 1.0);
        assertThat(method(run)).startsWith("calibrated: " + id).endsWith("(for tiny version 1)");
        assertThat(method(uncalibrated)).isEqualTo("uncalibrated: a ranking, not a grade");
        JsonNode manifest = JsonMapper.shared().readTree(Files.readAllBytes(run.resolve("manifest.json")));
        assertThat(manifest.get("calibration").get(id + ".yml").asString())
                .isEqualTo(manifest.get("settings").get("calibration.sha256").asString())
                .hasSize(64);
    }

    private static JsonNode candidate(Path run) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllLines(run.resolve("candidates.jsonl")).get(0));
    }

    private Outcome night() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        StringBuilder rows = new StringBuilder("candidate_id,position,section,question,answer\n");
        for (String question :
                List.of("How do you know that a backup works?", "What do you do when a server is down?")) {
            rows.append("C-1,Engineer,Technical," + question + ",\"" + ANSWERS.get(0) + "\"\n");
        }
        Files.writeString(input.resolve("new.csv"), rows);
        Path output = folder.resolve("output");
        return new NightlyRun(
                        new RunRequest(
                                List.of(input),
                                output,
                                config,
                                List.of(),
                                output.resolve(".state"),
                                Map.of(),
                                Instant.parse("2026-02-07T12:54:00Z"),
                                false,
                                false),
                        Progress.NONE)
                .run();
    }

    private static String report(Path run) throws IOException {
        try (Stream<Path> reports = Files.list(run.resolve("reports"))) {
            return Files.readString(reports.findFirst().orElseThrow());
        }
    }

    private static String method(Path run) throws IOException {
        try (Workbook book = WorkbookFactory.create(run.resolve("ranking.xlsx").toFile(), "", true)) {
            for (Row row : book.getSheet("Run & method")) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("Calibration")) {
                    return row.getCell(1).getStringCellValue();
                }
            }
            return "";
        }
    }
}
