package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheet "To rate" of the sample, filled in by openpyxl and saved by LibreOffice, calibrates the next run. */
class RatingSheetIT {
    /** Rates by the answer's length, which goes with the score, every third answer by a level. */
    private static final String FILL_IN = """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book['To rate']
            head = [c.value for c in sheet[3]]
            at = {name: i for i, name in enumerate(head)}
            for n, row in enumerate(sheet.iter_rows(min_row=4)):
                words = len(row[at['Answer']].value.split())
                rating = min(100, 20 + words + int(sys.argv[4]))
                if n % 3 == 0:
                    row[at['Level (1 to 5)']].value = min(5, 1 + round(rating / 25))
                else:
                    row[at['Rating (0 to 100)']].value = rating
                row[at['Rater']].value = sys.argv[3]
            book.save(sys.argv[2])
            """;

    @TempDir
    private static Path folder;

    private static Path config = Path.of("");
    private static Path first = Path.of("");

    @BeforeAll
    static void aRun() throws Exception {
        Needs.command("soffice");
        Needs.file("RatingSheetIT, Debian's python3-openpyxl", Path.of("/usr/lib/python3/dist-packages/openpyxl"));
        config = folder.resolve("config");
        Trees.copy(Program.project().resolve("config"), config);
        Program.Exit exit = program(Program.AS_OF);
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        first = folder.resolve("output/latest").toRealPath();
        assertThat(exit.out())
                .contains("Uncalibrated: ", "shortlist calibrate --from " + first.resolve("ranking.xlsx"));
    }

    private static Program.Exit program(String asOf) throws IOException, InterruptedException {
        return Program.in(Program.project())
                .run("--output", folder.resolve("output").toString(), "--config", config.toString(), "--as-of", asOf);
    }

    private static Path filled(String name, String rater, int more) throws Exception {
        Path file = folder.resolve(name);
        Tool.run(List.of(
                "/usr/bin/python3",
                "-W",
                "ignore",
                "-c",
                FILL_IN,
                first.resolve("ranking.xlsx").toString(),
                file.toString(),
                rater,
                Integer.toString(more)));
        return file;
    }

    private static Path savedByLibreOffice(Path file) throws Exception {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        new Office(folder.resolve("profile")).convert(file, "xlsx:Calc MS Excel 2007 XML", saved);
        return saved.resolve(file.getFileName());
    }

    @Test
    void calibratesTheNextRun() throws Exception {
        Path ada = savedByLibreOffice(filled("ada.xlsx", "Ada", 0));
        Path bo = filled("bo.xlsx", "Bo", 5);
        Program.Exit learnt = Program.in(Program.project())
                .run(
                        "calibrate",
                        "--from",
                        ada.toString(),
                        bo.toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--config",
                        config.toString(),
                        "--as-of",
                        Program.AS_OF);
        assertThat(learnt.err()).isEmpty();
        assertThat(learnt.code()).isZero();
        assertThat(learnt.out())
                .startsWith("20 rated answers whose words were scored (of 20), by ")
                .contains("rated by 2 people", "20 answers rated more than once: the mean counts", "a shrunk line");

        Program.Exit next = program("2026-02-07T12:54:00Z");
        assertThat(next.code()).as(next.err()).isEqualTo(100);
        assertThat(next.out()).doesNotContain("Uncalibrated");
        Path second = folder.resolve("output/latest").toRealPath();
        assertThat(second).isNotEqualTo(first);
        assertThat(calibratedStatuses(second)).contains("SCORED", "NON_ANSWER");
        assertThat(report(second)).contains("calibrated: 2026-02-06-").doesNotContain("uncalibrated: a ranking");
    }

    private static List<String> calibratedStatuses(Path run) throws IOException {
        try (Stream<String> lines = Files.lines(run.resolve("candidates.jsonl"))) {
            return lines.flatMap(
                            l -> JsonMapper.shared().readTree(l).path("answers").valueStream())
                    .filter(a -> a.path("calibrated").isObject())
                    .map(a -> a.path("status").asString(""))
                    .distinct()
                    .toList();
        }
    }

    private static String report(Path run) throws IOException {
        String name = JsonMapper.shared()
                .readTree(Files.readAllLines(run.resolve("candidates.jsonl")).get(0))
                .path("report")
                .asString("");
        return Files.readString(run.resolve(name));
    }

    /** The sample's keys are those of {@code candidates.jsonl}, and nothing else of it is on the sheet. */
    @Test
    void saysNothingOfWhoseAnAnswerIs() throws Exception {
        Path folderOfSheets = Files.createDirectories(folder.resolve("csv"));
        new Office(folder.resolve("profile"))
                .convert(first.resolve("ranking.xlsx"), Office.EVERY_SHEET_AS_CSV, folderOfSheets);
        String sheet = Files.readString(folderOfSheets.resolve("ranking-To rate.csv"));
        for (String line : Files.readAllLines(first.resolve("candidates.jsonl"))) {
            JsonNode candidate = JsonMapper.shared().readTree(line);
            assertThat(sheet)
                    .doesNotContainPattern(cell(candidate.path("candidate_id")))
                    .doesNotContainPattern(cell(candidate.path("candidate_name")));
        }
        assertThat(sheet.lines().filter(l -> l.matches("\"?r-[0-9a-f]{12}\"?,.*")))
                .hasSize(20);
    }

    /** All of a cell of a CSV. */
    private static String cell(JsonNode text) {
        return "(?m)(^|,)\"?" + Pattern.quote(text.asString("")) + "\"?(,|$)";
    }
}
