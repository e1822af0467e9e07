package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.night.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads the workbook; skipped where it is not installed, unless all checks are asked for. */
class LibreOfficeTest {
    /** Comma, double quotes, UTF-8, text as shown, every sheet in a file of its own. */
    private static final String EVERY_SHEET_AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    @TempDir
    Path dir;

    @BeforeAll
    static void needsLibreOffice() {
        Needs.command("soffice");
    }

    @Test
    void showsTheSheetsAsTheyWereWritten() throws Exception {
        convert(EVERY_SHEET_AS_CSV);

        assertThat(lines("Ranking").get(1))
                .startsWith(
                        "1,1,1,3,001000,=1+1,Staff Backend Engineer,2026-09-01,97.5,Excellent,Strong Hire,,Provisional,81%,86.0,100.0,+27.5,,")
                .endsWith(",Open report,,,,");
        assertThat(lines("Not ranked").get(1)).startsWith("001003,Dolores Nakamura,Staff Backend Engineer,2026-09-04,");
        assertThat(lines("Answers")).hasSize(1 + 2 * 9);
        assertThat(lines("Answers").get(1)).endsWith(",_x0041_ 😀");
        assertThat(lines("Set aside").get(1)).isEqualTo("a.csv,,17,rating,NUMBER,FALSE,a reason");
        assertThat(lines("Run & method")).contains("Generated at (UTC),2026-11-01 02:30:00");
    }

    @Test
    void printsIt() throws Exception {
        convert("pdf");

        assertThat(Files.readString(dir.resolve("ranking.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("reports/candidate-0-000000000000.html");
    }

    private void convert(String format) throws IOException, InterruptedException {
        Path file = dir.resolve("ranking.xlsx");
        try (RankingWorkbook workbook =
                RankingWorkbook.open(file, dir, Samples.OUTLINE, WorkbookLimits.DEFAULT, PreviousScores.none())) {
            workbook.add(Samples.saying("=1+1", "_x0041_ 😀"));
            workbook.add(Samples.candidate(3, 3));
            workbook.add(new SetAsideRow("a.csv", null, 17, "rating", "NUMBER", "a reason", false));
            workbook.finish(Samples.FACTS);
        }
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        dir.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("soffice ended within two minutes").isTrue();
    }

    private List<String> lines(String sheet) throws IOException {
        return Files.readAllLines(dir.resolve("ranking-" + sheet + ".csv"));
    }
}
