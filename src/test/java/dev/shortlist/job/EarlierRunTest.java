package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.night.OutputsDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Which run a ranking is compared with, and what becomes of that when the other one is gone. */
class EarlierRunTest {
    private static final String HEADER =
            "candidate_id,candidate_name,position,section,question_id,question,answer,rating,rating_max\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theFirstRunIsComparedWithNone() throws Exception {
        Path first = published(export("a", 60), false);

        assertThat(Manifest.comparedWith(first)).contains("");
        assertThat(changes(first)).containsExactly("");
        assertThat(said(first)).isEqualTo("no earlier run in the output folder");
    }

    @Test
    void aRunIsComparedWithTheOneBeforeItAndDoneAgainWithTheSame() throws Exception {
        Path first = published(export("a", 60), false);
        Path second = published(export("b", 80), false);
        published(export("c", 20), false);
        Path again = published(export("b", 80), true);

        assertThat(Manifest.comparedWith(second)).contains(name(first));
        assertThat(changes(second)).containsExactly("+20.0");
        assertThat(said(second)).startsWith("run " + name(first) + ", ranking.csv with SHA-256 ");
        assertThat(again).isNotEqualTo(second);
        for (String file : List.of("ranking.xlsx", "manifest.json")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
        }
    }

    @Test
    void aRunThatWasCutOffIsComparedWithTheSameOne() throws Exception {
        Path first = published(export("a", 60), false);
        Path input = export("b", 80);
        assertThatThrownBy(() -> run(input, false, at("tabulate"))).isInstanceOf(IllegalStateException.class);
        // a run elsewhere that was copied here meanwhile
        Path other = new Other(folder.resolve("other")).published(export("d", 10));
        Files.move(other, folder.resolve("output").resolve(name(other)));
        Files.delete(folder.resolve("output/latest"));
        Files.createSymbolicLink(folder.resolve("output/latest"), Path.of(name(other)));
        Path second = Objects.requireNonNull(run(input, false, Progress.NONE).published());

        assertThat(Manifest.comparedWith(second)).contains(name(first));
        assertThat(changes(second)).containsExactly("+20.0");
    }

    @Test
    void theDataDictionaryNamesTheMembersOfTheRunsFiles() throws Exception {
        Path input = export("a", 60);
        Files.writeString(input, ",Ben,Engineer,Technical,q1,What is 1?,Lost.,1,100\n", StandardOpenOption.APPEND);
        Outcome outcome = night(input, folder.resolve("output"), false, Progress.NONE, "100%")
                .run();
        Path run = Objects.requireNonNull(outcome.published());
        List<String> sealed = List.of("run.json", "manifest.json");

        for (String file : sealed) {
            assertThat(members(run.resolve(file))).as(file).isEqualTo(OutputsDocument.names('`' + file + '`'));
        }
        assertThat(members(run.resolve("rejected.jsonl"))).isEqualTo(OutputsDocument.names("`rejected.jsonl`"));
    }

    private static List<String> members(Path json) throws IOException {
        List<String> members = new ArrayList<>(
                JsonMapper.shared().readTree(Files.readString(json)).propertyNames());
        if (json.endsWith("manifest.json")) {
            // only where there was one
            members.add(members.indexOf("rubrics") + 1, "calibration");
        }
        return members;
    }

    @Test
    void aRankingThatWasChangedSinceIsNotComparedWith() throws Exception {
        Path first = published(export("a", 60), false);
        Files.writeString(first.resolve("ranking.csv"), "rank,candidate_id,position,overall\n1,C-1,Engineer,99\n");
        Path second = published(export("b", 80), false);

        assertThat(changes(second)).containsExactly("");
        assertThat(said(second))
                .isEqualTo(
                        "run " + name(first) + ", whose ranking.csv is missing or cannot be read: nothing is compared");
    }

    /** Another output folder. */
    private record Other(Path output) {
        Path published(Path input) throws Exception {
            return Objects.requireNonNull(
                    night(input, output, false, Progress.NONE).run().published());
        }
    }

    /** One candidate whose four answers have the same rating, which is then the overall score. */
    private Path export(String name, int rating) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add("C-1,Ada,Engineer,Technical,q" + i + ",What is " + i + "?,We restore it and look at it each week,"
                    + rating + ",100\n");
        }
        return Files.writeString(folder.resolve(name + ".csv"), HEADER + String.join("", rows));
    }

    private Path published(Path input, boolean rerun) throws Exception {
        return Objects.requireNonNull(run(input, rerun, Progress.NONE).published());
    }

    private Outcome run(Path input, boolean rerun, Progress progress) throws Exception {
        return night(input, folder.resolve("output"), rerun, progress).run();
    }

    private static NightlyRun night(Path input, Path output, boolean rerun, Progress progress) {
        return night(input, output, rerun, progress, "5%");
    }

    private static NightlyRun night(Path input, Path output, boolean rerun, Progress progress, String skipLimit) {
        return new NightlyRun(
                new RunRequest(
                        List.of(input),
                        output,
                        Path.of("src/test/resources/exports/config").toAbsolutePath(),
                        List.of(),
                        output.resolve(".state"),
                        Map.of("report.formats", "none", "ingest.skip-limit", skipLimit),
                        Instant.parse("2026-02-06T12:54:00Z"),
                        rerun,
                        false),
                progress);
    }

    private static Progress at(String step) {
        return new Progress() {
            @Override
            public void begin(String name, long size) {
                if (name.equals(step)) {
                    throw new IllegalStateException("killed");
                }
            }

            @Override
            public void advance(long by) {}

            @Override
            public void end() {}
        };
    }

    private static String name(Path run) {
        return String.valueOf(run.getFileName());
    }

    /** The column "Change" as shown. */
    private static List<String> changes(Path run) throws IOException {
        List<String> changes = new ArrayList<>();
        try (InputStream in = Files.newInputStream(run.resolve("ranking.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Ranking");
            var shown = new org.apache.poi.ss.usermodel.DataFormatter(java.util.Locale.ROOT);
            for (Row row : sheet) {
                changes.add(shown.formatCellValue(row.getCell(19)));
            }
        }
        assertThat(changes.remove(0)).isEqualTo("Change");
        return changes;
    }

    private static String said(Path run) throws IOException {
        try (InputStream in = Files.newInputStream(run.resolve("ranking.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("Run & method")) {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals("Compared with")) {
                    return row.getCell(1).getStringCellValue();
                }
            }
        }
        throw new AssertionError("nothing said");
    }
}
