package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a candidate is outside the published run and the quarantine, however the night ends. */
@FullChecks
class CanaryIT {
    private static final int CANDIDATES = 500;
    private static final int REJECTED = 100;
    private static final List<String> KINDS = List.of(
            "id",
            "mail",
            "name",
            "position",
            "date",
            "section",
            "no",
            "question",
            "answer",
            "interviewer",
            "status",
            "gender",
            "extra");
    private static final String HEADER =
            "candidate_id,email,candidate_name,position,interview_date,section,question_no,question,answer,interviewer,"
                    + "answer_status,gender,favourite fruit";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void exports() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        Files.createDirectory(folder.resolve("tmp"));
        List<List<String>> rows = new ArrayList<>();
        for (int c = 0; c < CANDIDATES; c++) {
            for (int answer = 0; answer < 3; answer++) {
                rows.add(row(c, answer));
            }
        }
        int half = rows.size() / 2 / 3 * 3;
        csv("first.csv", rows.subList(0, half), rejected());
        xlsx("second.xlsx", rows.subList(half, rows.size()));
        // a whole file that nobody can place, with words in its header
        Files.writeString(
                input.resolve("third.csv"), Canary.word("header", 1) + ",b\r\n" + Canary.word("cell", 1) + ",c\r\n");
    }

    private static List<String> row(int candidate, int answer) {
        List<String> cells = new ArrayList<>();
        for (String kind : KINDS) {
            String word = Canary.word(kind, candidate);
            cells.add(
                    switch (kind) {
                        case "mail" -> word + "@example.org";
                        case "position" -> Canary.word(kind, candidate % 7);
                        // kept as a text where it is no date
                        case "date" -> candidate % 50 == 3 ? word : "2026-01-15";
                        case "no" -> Integer.toString(answer + 1);
                        case "section" -> Canary.word(kind, answer);
                        case "question" -> "How do you find " + Canary.word(kind, answer) + "?";
                        case "answer" ->
                            "I use " + word + " first, because the logs of " + word + " show the cause " + answer + ".";
                        case "status" -> "";
                        default -> word;
                    });
        }
        return cells;
    }

    /** Of several kinds, each as a line. */
    private static List<String> rejected() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < REJECTED; i++) {
            int number = 10_000 + i;
            List<String> cells = row(number, 0);
            cells.set(8, Canary.word("answer", number));
            switch (i % 5) {
                case 0 -> cells.set(8, Canary.word("quote", number) + "\"stray");
                case 1 -> cells.set(6, Canary.word("number", number));
                case 2 -> {
                    cells.set(0, "");
                    cells.set(1, "");
                    cells.set(2, "");
                }
                case 3 -> cells.add(Canary.word("more", number));
                default -> cells.set(8, Canary.word("nul", number) + '\0');
            }
            lines.add(String.join(",", cells));
        }
        return lines;
    }

    private void csv(String name, List<List<String>> rows, List<String> rejected) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        rows.forEach(cells -> lines.add(cells.stream().map(c -> '"' + c + '"').collect(Collectors.joining(","))));
        lines.addAll(rejected);
        Files.writeString(input.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    private void xlsx(String name, List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(input.resolve(name))) {
            var sheet = workbook.createSheet(Canary.word("sheet", 1));
            List<List<String>> all = new ArrayList<>(List.of(List.of(HEADER.split(",", -1))));
            all.addAll(rows);
            for (List<String> cells : all) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(
                        c -> row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(c));
            }
            workbook.write(out);
        }
    }

    private Program program() {
        return Program.in(Program.project()).withJvm("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    }

    private Program.Running start(Program program, String limit, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--as-of",
                Program.AS_OF,
                "--quiet",
                "--skip-limit",
                limit,
                "--metrics-file",
                folder.resolve("shortlist.prom").toString(),
                "--set",
                "run.chunk-size=20"));
        arguments.addAll(List.of(more));
        return program.start(arguments.toArray(String[]::new));
    }

    private void assertSilent(Program.Exit exit) throws IOException {
        assertThat(Canary.isIn((exit.out() + exit.err()).getBytes(StandardCharsets.UTF_8)))
                .as(exit.err())
                .isFalse();
    }

    /** Where words may be: what is published, what is set aside, and before the end what the next run goes on with. */
    private List<String> hits(boolean ended) throws IOException {
        Predicate<Path> looked = file -> {
            String path = folder.relativize(file).toString().replace('\\', '/');
            boolean published = path.matches("output/(?!\\.).*") || path.startsWith("output/.state/quarantine/");
            boolean atWork = path.startsWith("output/.state/work/") || path.matches("output/[^/]*\\.partial/.*");
            return !path.startsWith("input/") && !published && (ended || !atWork);
        };
        // while a run is under way its table sorts equal scores by the id, in hex
        return ended ? Canary.hitsInHexToo(folder, looked) : Canary.hits(folder, looked);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> work = Files.list(output.resolve(".state/work"));
                Stream<Path> temporary = Files.list(folder.resolve("tmp"))) {
            return Stream.concat(work, temporary).map(Path::toString).toList();
        }
    }

    @Test
    void aNightThatPublishesAndSetsAside() throws Exception {
        Program.Exit exit = start(program(), "100%").end();
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        assertSilent(exit);
        assertThat(hits(true)).isEmpty();
        assertThat(left()).isEmpty();
        // the search would have found them
        assertThat(Canary.hits(output, file -> true))
                .anyMatch(f -> f.endsWith("ranking.csv"))
                .anyMatch(f -> f.endsWith("ranking.xlsx"))
                .anyMatch(f -> f.endsWith("rejected.jsonl"));
    }

    @Test
    void aNightThatIsRefused() throws Exception {
        Program.Exit exit = start(program(), "100%", "--strict").end();
        assertThat(exit.code()).as(exit.err()).isEqualTo(65);
        assertSilent(exit);
        assertThat(hits(true)).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void aNightThatIsKilledAndResumed() throws Exception {
        JobLog log = new JobLog(output);
        for (String phase : List.of("score", "rank", "tabulate")) {
            Program.Running running = start(program(), "100%");
            while (!log.begun(0).contains(phase)) {
                assertThat(running.endsWithin(2)).isFalse();
            }
            running.killAfter(1);
            assertThat(hits(false)).as("killed in " + phase).isEmpty();
        }
        Program.Exit exit = start(program(), "100%").end();
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        assertSilent(exit);
        assertThat(hits(true)).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void aNightWhoseFilesCannotGrow() throws Exception {
        Program.Exit exit = start(program().withStarter("bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"), "100%")
                .end();
        assertThat(exit.code()).as(exit.err()).isEqualTo(74);
        assertSilent(exit);
        assertThat(hits(false)).isEmpty();
    }
}
