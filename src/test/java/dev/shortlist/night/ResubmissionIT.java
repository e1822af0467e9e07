package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.cli.ShortlistCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows that were refused one night, corrected by hand, complete the run the next night; nothing is doubled. */
class ResubmissionIT {
    private static final String ASKED = ",Engineer,backups,How do you know that a backup works?,";
    private static final String HEADER = "candidate_id,candidate_name,position,question_id,question,answer\n";
    private static final String BACKUPS = HEADER + "C-1,Ada" + ASKED + "We restore.\n" + ",Zo\u00eb" + ASKED
            + "We d\u00e9claim.\n" + "C-3,Cleo" + ASKED + "We alert.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Trees.copy(Program.project().resolve("src/test/resources/exports/config"), folder.resolve("config"));
        Files.createDirectory(folder.resolve("input"));
    }

    @Test
    void aCorrectedRowIsScoredAndTheOthersAreNotDoubled() throws Exception {
        Files.writeString(folder.resolve("input/week.csv"), BACKUPS);
        assertThat(run()).isEqualTo(100);
        assertThat(candidates()).containsExactly("C-1", "C-3");

        String refused = Files.readString(published("week.csv.resubmit.csv"));
        Files.writeString(folder.resolve("input/week.csv.resubmit.csv"), refused.replace("\n,Zo", "\nC-2,Zo"));
        assertThat(run()).isEqualTo(100);
        assertThat(candidates()).containsExactly("C-1", "C-2", "C-3");
        assertThat(rows()).isEqualTo("4 read = 3 scored + 1 set aside + 0 duplicates");

        // the export itself corrected: the resubmitted row is there twice and counts once
        Files.writeString(folder.resolve("input/week.csv"), BACKUPS.replace("\n,Zo", "\nC-2,Zo"));
        assertThat(run()).isZero();
        assertThat(rows()).isEqualTo("4 read = 3 scored + 0 set aside + 1 duplicates");
    }

    @Test
    void theBytesAreThoseOfTheExportWhateverItsEncoding() throws Exception {
        for (Charset charset : List.of(UTF_8, UTF_16LE, Charset.forName("windows-1252"))) {
            String mark = charset.equals(UTF_16LE) ? "\ufeff" : "";
            Files.write(folder.resolve("input/week.csv"), (mark + BACKUPS).getBytes(charset));
            assertThat(run()).as(charset.name()).isEqualTo(100);
            assertThat(Files.readAllBytes(published("week.csv.resubmit.csv")))
                    .as(charset.name())
                    .isEqualTo((mark + HEADER + ",Zo\u00eb" + ASKED + "We d\u00e9claim.\n").getBytes(charset));
            String corrected = mark + HEADER + "C-2,Zo\u00eb" + ASKED + "We d\u00e9claim.\n";
            Files.write(folder.resolve("input/corrected.csv"), corrected.getBytes(charset));
            run();
            assertThat(candidates()).as(charset.name()).containsExactly("C-1", "C-2", "C-3");
            Files.delete(folder.resolve("input/corrected.csv"));
        }
    }

    @Test
    void linesAboveTheTableAreHandedBackWithTheRows() throws Exception {
        String above = "Candidate: Ada Vance\nPosition: Engineer\n\nquestion_id,question,answer\n";
        Files.writeString(
                folder.resolve("input/ada.csv"),
                above + "backups,How do you know that a backup works?,We restore.\n,,We wait.\n");
        assertThat(run()).isEqualTo(100);
        String refused = Files.readString(published("ada.csv.resubmit.csv"));
        assertThat(refused)
                .startsWith("Candidate: Ada Vance\nPosition: Engineer\n")
                .endsWith("answer\n,,We wait.\n");

        Files.writeString(folder.resolve("input/corrected.csv"), refused.replace("\n,,We", "\noutage,,We"));
        run();
        assertThat(rows()).isEqualTo("3 read = 2 scored + 1 set aside + 0 duplicates");
        assertThat(candidates()).hasSize(1);
    }

    @Test
    void sheetsWithDifferentHeadersAreHandedBackInFilesOfTheirOwn() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("input/week.xlsx"))) {
            sheet(book, "First week", HEADER, "C-1,Ada" + ASKED + "We restore.", ",Ben" + ASKED + "We alert.");
            sheet(
                    book,
                    "Second",
                    "candidate_id,position,question_id,answer",
                    "C-3,Engineer,backups,We restore.",
                    ",Engineer,backups,We log.");
            book.write(out);
        }
        assertThat(run()).isEqualTo(100);
        Path first = published("week.xlsx.First_week.resubmit.csv");
        Path second = published("week.xlsx.Second.resubmit.csv");
        for (Path file : List.of(first, second)) {
            String corrected = Files.readString(file).replace("\"\",", "\"C-9\",");
            Files.writeString(folder.resolve("input").resolve(file.getFileName()), corrected);
        }
        run();
        assertThat(candidates()).containsExactly("C-1", "C-3", "C-9");
        assertThat(rows()).startsWith("6 read = ");
    }

    private static void sheet(XSSFWorkbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            List<String> cells = Arrays.asList(lines[i].strip().split(",", -1));
            for (int j = 0; j < cells.size(); j++) {
                row.createCell(j).setCellValue(cells.get(j));
            }
        }
    }

    private int run() {
        PrintStream before = System.err;
        System.setErr(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        try {
            return ShortlistCommand.execute(
                    "run",
                    "--input",
                    folder.resolve("input").toString(),
                    "--config",
                    folder.resolve("config").toString(),
                    "--output",
                    folder.resolve("output").toString(),
                    "--as-of",
                    Program.AS_OF,
                    "--formats",
                    "none",
                    "--skip-limit",
                    "100%",
                    "--quiet");
        } finally {
            System.setErr(before);
        }
    }

    private Path published(String name) {
        return folder.resolve("output/latest").resolve(name);
    }

    private List<String> candidates() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(published("candidates.jsonl"))) {
            ids.add(JsonMapper.shared().readTree(line).path("candidate_id").asString());
        }
        return ids.stream().sorted().toList();
    }

    private String rows() throws IOException {
        JsonNode rows = JsonMapper.shared()
                .readTree(Files.readString(published("run.json")))
                .path("rows");
        return "%d read = %d scored + %d set aside + %d duplicates"
                .formatted(
                        rows.path("rows_read").asInt(),
                        rows.path("scored").asInt(),
                        rows.path("rejected").asInt(),
                        rows.path("duplicates").asInt());
    }
}
