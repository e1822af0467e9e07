package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.NightlyRun;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.Progress;
import dev.shortlist.job.RunRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a run's sheet "To rate", filled in, to a calibration of the next run. */
class CalibrateFromTest {
    /** With none, one, two and all three of the concepts that the top level needs: content 0, 33.3, 66.7 and 100. */
    private static final List<String> ANSWERS = List.of(
            "I don't know.",
            "We restore it every week on another machine and write down how long it took.",
            "We restore it on a schedule to another machine and write down how long it took.",
            "We restore it on a schedule to another machine and an alert tells us how long it took.");

    private static final String KEY = "r-[0-9a-f]{12}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path config = Path.of("");
    private Path output = Path.of("");
    private Path run = Path.of("");

    @BeforeEach
    void aRun() throws Exception {
        config = Files.createDirectories(folder.resolve("config"));
        output = folder.resolve("output");
        Files.createDirectories(config.resolve("rubrics"));
        Files.copy(Path.of("src/test/resources/nights/config/rubrics/tiny.yml"), config.resolve("rubrics/tiny.yml"));
        Files.writeString(config.resolve("application.yml"), "shortlist: {scoring: {peers: false}}\n");
        run = Objects.requireNonNull(night("2026-02-06T12:54:00Z").result()).folder();
    }

    /** Twelve candidates, three for each of the four answers. */
    private Outcome night(String asOf) throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        StringBuilder rows = new StringBuilder("candidate_id,position,section,question,answer\n");
        for (int i = 0; i < 12; i++) {
            rows.append("C-" + i + ",Engineer,Technical,How do you know that a backup works?,\"" + ANSWERS.get(i % 4)
                    + "\"\n");
        }
        Files.writeString(input.resolve("new.csv"), rows);
        return new NightlyRun(
                        new RunRequest(
                                List.of(input),
                                output,
                                config,
                                List.of(),
                                output.resolve(".state"),
                                Map.of(),
                                Instant.parse(asOf),
                                false,
                                false),
                        Progress.NONE)
                .run();
    }

    /** Fills in the sheet: the answer's place among the four, from 40 by 10, is its rating. */
    private Path filled(String name, String rater, int more) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Files.newInputStream(run.resolve("ranking.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : rows(workbook.getSheet("To rate"))) {
                int place = ANSWERS.indexOf(row.getCell(4).getStringCellValue());
                row.getCell(5).setCellValue(40 + 10 * place + more);
                row.getCell(7).setCellValue(rater);
            }
            try (OutputStream written = Files.newOutputStream(file)) {
                workbook.write(written);
            }
        }
        return file;
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(row -> {
            if (row.getCell(0).getStringCellValue().matches(KEY)) {
                rows.add(row);
            }
        });
        return rows;
    }

    private int calibrate(Path... from) {
        List<String> arguments = new ArrayList<>(List.of("--from"));
        Stream.of(from).forEach(f -> arguments.add(f.toString()));
        arguments.addAll(List.of(
                "--output", output.toString(), "--config", config.toString(), "--as-of", "2026-02-07T00:00:00Z"));
        return execute(arguments);
    }

    private int execute(List<String> arguments) {
        return new CommandLine(new CalibrateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void theNextRunIsCalibrated() throws Exception {
        assertThat(calibrate(filled("a.xlsx", "Ada", 0))).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("12 rated answers whose words were scored (of 12), by 12 candidates, rated by 1 person")
                .contains("Learnt: a shrunk line over the score.")
                .contains("written to ");

        Outcome next = night("2026-02-08T12:54:00Z");
        Path second = Objects.requireNonNull(next.result()).folder();
        assertThat(second).isNotEqualTo(run);
        for (String line : Files.readAllLines(second.resolve("candidates.jsonl"))) {
            JsonNode answer = JsonMapper.shared().readTree(line).get("answers").get(0);
            // by hand: S_xy = 3 * (50 * 15 + 50 / 3 * 5) * 2 = 5000, S_xx = 3 * (2500 + 2500 / 9) * 2 = 16666.7;
            // (5000 + 4000) / (16666.7 + 8000) = .36486 through 50 and 55: 36.8 at 0, "I don't know" too, and 73.2 at
            // 100
            double from = answer.get("calibrated").get("from").doubleValue();
            assertThat(answer.get("score").doubleValue())
                    .isEqualTo(Map.of(0.0, 36.8, 33.3, 48.9, 66.7, 61.1, 100.0, 73.2)
                            .get(from));
        }
        assertThat(summary(next)).doesNotContain("Uncalibrated");
    }

    @Test
    void whileNothingIsCalibratedTheSummarySaysWhatToDo() throws Exception {
        Outcome again = night("2026-02-06T12:54:00Z");
        assertThat(again.result()).isNull();
        Files.delete(config.resolve("application.yml"));
        Outcome other = night("2026-02-06T12:55:00Z");
        Path workbook = Objects.requireNonNull(other.result()).folder().resolve("ranking.xlsx");
        assertThat(summary(other).lines())
                .contains(
                        "Uncalibrated: scores rank, they are no grades. Rate the answers on the sheet \"To rate\", then:"
                                + " shortlist calibrate --from " + workbook);
        Files.writeString(config.resolve("application.yml"), "shortlist: {calibration: {sheet-size: 0}}\n");
        assertThat(summary(night("2026-02-06T12:56:00Z"))).doesNotContain("Uncalibrated");
    }

    private static String summary(Outcome outcome) throws IOException {
        StringWriter written = new StringWriter();
        Summary.print(outcome, new PrintWriter(written, true));
        return written.toString();
    }

    @Test
    void severalPeoplesCopiesAreAveragedAndCounted() throws Exception {
        assertThat(calibrate(filled("a.xlsx", "Ada", -5), filled("b.xlsx", "Bo", 5)))
                .isZero();
        assertThat(out.toString())
                .contains("by 12 candidates, rated by 2 people")
                .contains("12 answers rated more than once: the mean counts");
        String both = Files.readString(only());
        Files.delete(only());
        assertThat(calibrate(filled("c.xlsx", "Cy", 0))).isZero();
        assertThat(Files.readString(only()).lines().filter(l -> l.contains("slope")))
                .containsExactlyElementsOf(
                        both.lines().filter(l -> l.contains("slope")).toList());
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(config.resolve("calibration"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void aWorkbookIsLookedForInItsRunsFolderFirst() throws Exception {
        Path elsewhere = folder.resolve("moved");
        Files.move(filled("a.xlsx", "Ada", 0), run.resolve("filled.xlsx"));
        Files.move(run, elsewhere);
        assertThat(calibrate(elsewhere.resolve("filled.xlsx"))).isZero();
    }

    @Test
    void ofNoRunIs66() throws Exception {
        Path file = filled("a.xlsx", "Ada", 0);
        output = folder.resolve("empty");
        assertThat(calibrate(file)).isEqualTo(66);
        assertThat(err.toString())
                .startsWith(
                        "shortlist: a.xlsx: no run in " + output + " has the answers of its sheet \"To rate\". Name")
                .endsWith(" [NO_RUN]" + System.lineSeparator());
        assertThat(calibrate(folder.resolve("none.xlsx"))).isEqualTo(66);
    }

    @Test
    void ofAnotherRubricMethodOrSettingIs78() throws Exception {
        Path file = filled("a.xlsx", "Ada", 0);
        Path rubric = config.resolve("rubrics/tiny.yml");
        String was = Files.readString(rubric);
        Files.writeString(rubric, was.replace("version: 1", "version: 2"));
        assertThat(calibrate(file)).isEqualTo(78);
        assertThat(err.toString())
                .isEqualTo(
                        "shortlist: the rubric tiny v1: the run was made with another file than is in force now. Run again"
                                + " and rate that run's sheet. [CONFIG]" + System.lineSeparator());
        Files.writeString(rubric, was);
        Files.writeString(config.resolve("application.yml"), "shortlist: {scoring: {peers: true}}\n");
        assertThat(calibrate(file)).isEqualTo(78);
        assertThat(err.toString())
                .contains(
                        "shortlist: scoring.peers: the run was made with false, now it is true. Run again and rate that"
                                + " run's sheet. [CONFIG]");
    }

    @Test
    void ofARunThatWasChangedIs65() throws Exception {
        Path file = filled("a.xlsx", "Ada", 0);
        Path candidates = run.resolve("candidates.jsonl");
        Files.writeString(candidates, Files.readString(candidates).replace("33.3", "34.3"));
        assertThat(calibrate(file)).isEqualTo(65);
        assertThat(err.toString())
                .contains("candidates.jsonl: not as it was published.")
                .contains("[CHANGED]");
    }

    @Test
    void aBlankSheetTeachesNothingAndABadCellIsSaidWithoutAWordOfAnybody() throws Exception {
        assertThat(calibrate(run.resolve("ranking.xlsx"))).isEqualTo(65);
        assertThat(err.toString())
                .isEqualTo("shortlist: no calibration: expected at least 10 rated answers, found 0 [DATA]"
                        + System.lineSeparator());
        assertThat(calibrate(filled("a.xlsx", "Ada", 300))).isEqualTo(65);
        assertThat(err.toString())
                .contains("a.xlsx, sheet \"To rate\", row 4 (rating): 3")
                .contains("0 is not from 0 to 100. Write a number from 0 to 100, or leave it blank. [NUMBER]")
                .doesNotContain("restore", "Ada", "C-1");
        assertThat(config.resolve("calibration")).doesNotExist();
    }

    @Test
    void eitherExportsOrWorkbooks() {
        assertThat(execute(List.of("--from", "a.xlsx", "--input", "b.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("expected either --input or --from, found both");
    }
}
