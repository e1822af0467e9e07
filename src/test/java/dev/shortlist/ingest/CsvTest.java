package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CsvTest {
    private static final String HEADER = "candidate_id,question,answer\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() throws IOException {
        try (InputStream in = Objects.requireNonNull(CsvTest.class.getResourceAsStream("csv.yml"))) {
            return new YAMLMapper()
                    .readTree(in).values().stream()
                            .map(c -> DynamicTest.dynamicTest(c.get("id").asString(), () -> holds(c)));
        }
    }

    private void holds(JsonNode rule) throws IOException {
        Path own = Files.createTempDirectory(folder, "case");
        String header = rule.has("header") ? rule.get("header").asString() : HEADER;
        Path file = Exports.csv(own, header + rule.get("text").asString());
        List<String> expected =
                rule.get("rows").values().stream().map(JsonNode::asString).toList();
        assertThat(Exports.lines(Exports.read(file))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void whatIsWrittenByRfc4180IsReadAsItWas(String lineEnd) throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = rows(random);
            StringBuilder text = new StringBuilder("candidate_id,question,answer").append(lineEnd);
            rows.forEach(r -> text.append(written(r, random)).append(lineEnd));
            List<AnswerRow> read = Exports.answers(Exports.read(Exports.csv(folder, text.toString())));
            assertThat(read.stream()
                            .map(r -> List.of(r.candidate().id(), r.question().text(), r.answer()))
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(rows);
        }
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            // spaces at the ends of an id or a question are not kept
            rows.add(List.of("<" + cell(random) + ">", "<" + cell(random) + ">", cell(random) + "."));
        }
        return rows;
    }

    private static String cell(Random random) {
        String alphabet = "ab\",\r\n;|\t'\\ é\ud83d\ude00";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            cell.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return cell.toString();
    }

    private static String written(List<String> row, Random random) {
        return row.stream()
                .map(c -> c.matches("(?s).*[\",\r\n].*") || random.nextBoolean()
                        ? '"' + c.replace("\"", "\"\"") + '"'
                        : c)
                .collect(Collectors.joining(","));
    }

    @Test
    void aRefusedRowIsKeptByteForByte() throws IOException {
        Path file = Exports.csv(folder, HEADER + "id1, \"a\" ,\"x\r\ny\"\r\nid2,q\n\"id3\"x,q,z");
        assertThat(Exports.setAside(Exports.read(file)))
                .extracting(SetAside::raw)
                .containsExactly("id1, \"a\" ,\"x\r\ny\"\r\n", "id2,q\n", "\"id3\"x,q,z");
    }

    @Test
    void aQuoteThatNeverClosesOnLineTwoOfFortyThousandTakesNoTime() throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append("id0,q,\"never closed\n");
        for (int i = 1; i < 40_000; i++) {
            text.append("id").append(i).append(",q,an answer of some words that go on for a while\n");
        }
        Path file = Exports.csv(folder, text.toString());
        List<ReadRow> rows = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Exports.read(file));
        assertThat(Exports.lines(rows))
                .containsExactly(
                        "export.csv:2: expected a closing quote, found none in 1048576 characters; the quote opened on"
                                + " line 2 [QUOTE_OPEN]");
        assertThat(Exports.setAside(rows)).singleElement().satisfies(s -> {
            assertThat(s.wholeFile()).isTrue();
            assertThat(s.raw()).startsWith("id0,q,\"never closed\nid1,").endsWith(" a while\n");
            assertThat(Objects.requireNonNull(s.raw()).length()).isBetween(Exports.LONGEST - 100, Exports.LONGEST);
            assertThat(s.location().line()).isEqualTo(2);
        });
    }

    @Test
    void aQuoteThatNeverClosesOnLineTenOfAMillionTakesNoTime() throws IOException {
        Path file = folder.resolve("export.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 2; i <= 1_000_000; i++) {
                String quote = i == 10 ? "\"" : "";
                out.write("id" + i + ",q," + quote + "an answer of some words that goes on for a while as answers do"
                        + " when somebody has something to say\n");
            }
        }
        List<ReadRow> rows = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Exports.read(file));
        assertThat(Exports.answers(rows)).hasSize(8);
        assertThat(Exports.setAside(rows))
                .singleElement()
                .satisfies(s -> assertThat(s.line())
                        .isEqualTo(
                                "export.csv:10: expected a closing quote, found none in 1048576 characters; the quote opened on"
                                        + " line 10 [QUOTE_OPEN]"));
    }

    @Test
    void oddQuotesInEveryRowOfFortyThousandTakeNoTime() throws IOException {
        String text = HEADER + "id,q,a \"b\n".repeat(40_000);
        Path file = Exports.csv(folder, text);
        List<ReadRow> rows = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Exports.read(file));
        assertThat(Exports.setAside(rows)).hasSize(40_000);
    }

    @Test
    void aCellOfAMillionQuotesAndDelimitersTakesNoTime() throws IOException {
        String answer = "a,\"b\" ".repeat(60_000);
        Path file = Exports.csv(folder, HEADER + "id,q,\"" + answer.replace("\"", "\"\"") + "\"\n");
        List<ReadRow> rows = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Exports.read(file));
        assertThat(Exports.answers(rows)).extracting(AnswerRow::answer).containsExactly(answer);
    }

    @Test
    void aRecordAsLongAsAllowedIsReadAndALongerOneSetAside() throws IOException {
        String longest = "id1,q," + "x".repeat(93) + "\n";
        assertThat(longest).hasSize(100);
        Path file = Exports.csv(folder, HEADER + longest + "id2,q," + "x".repeat(94) + "\nid3,q,a\n");
        List<ReadRow> rows = Exports.read(file, Exports.NAMES, 100);
        assertThat(Exports.lines(rows))
                .containsExactly(
                        "2/2 id1 | q | " + "x".repeat(93),
                        "export.csv:3: expected at most 100 characters in a record, found more [CELL_LONG]",
                        "4/4 id3 | q | a");
    }

    @Test
    void ofARecordThatIsTooLongNothingIsKeptThatWouldSwallowTheRowsAfterIt() throws IOException {
        Path file = Exports.csv(folder, HEADER + "id1,q,\"" + "\ud83d\ude00,\n".repeat(60) + "\"\nid2,q,b\n");
        List<ReadRow> rows = Exports.read(file, Exports.NAMES, 100);
        assertThat(Exports.setAside(rows)).extracting(SetAside::raw).containsExactly("");
        assertThat(Exports.lines(rows)).last().isEqualTo("3/63 id2 | q | b");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundWhereverTheyStand() throws IOException {
        byte[] start = (HEADER + "id1,q,\u00e4").getBytes(StandardCharsets.UTF_8);
        for (int before : new int[] {0, 65_480, 65_499, 65_500, 70_000}) {
            byte[] bytes = new byte[start.length + before + 3];
            java.util.Arrays.fill(bytes, (byte) 'x');
            System.arraycopy(start, 0, bytes, 0, start.length);
            bytes[start.length + before] = (byte) 0xe9;
            Path file = Files.write(folder.resolve("export.csv"), bytes);
            assertThat(Exports.lines(Exports.read(file)))
                    .containsExactly(
                            "export.csv: expected UTF-8, as elsewhere in the file, found other bytes on line 2;"
                                    + " save it as CSV UTF-8 [ENC]");
        }
    }

    @Test
    void aCharacterAcrossTheBuffersEndIsNoFault() throws IOException {
        for (int pad = 65_500; pad < 65_540; pad++) {
            Path file = Exports.csv(folder, HEADER + "id1,q," + "x".repeat(pad) + "\u20ac\ud83d\ude00\n");
            assertThat(ExportFile.look(file).fault()).as("pad %d", pad).isNull();
        }
    }

    @Test
    void aFileCutWithinACharacterIsSetAside() throws IOException {
        Path file = Files.write(folder.resolve("export.csv"), new byte[] {'a', ',', (byte) 0xe2, (byte) 0x82});
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.csv: expected whole characters of UTF-8, found the file cut within one on line"
                        + " 1; it is perhaps still being written, else save it as CSV UTF-8 [TRUNCATED]");
    }

    @Test
    void aFileThatVanishedIsAFailureOfTheMachine() throws IOException {
        Path file = Exports.csv(folder, HEADER + "id1,q,a\n");
        ExportFile looked = ExportFile.look(file);
        Files.delete(file);
        try (ExportRows rows = new ExportRows(looked, Exports.rules(folder))) {
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchFileException.class);
        }
    }
}
