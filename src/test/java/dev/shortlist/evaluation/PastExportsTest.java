package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.SetAside;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.store.Rejections;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastExportsTest {
    private static final String HEADER = "candidate_id,position,question,answer,submitted_at,rating,rating_max\n";
    private static final RubricSet NO_RUBRIC = new RubricSet(List.of());

    @TempDir
    Path folder;

    private PastExports read(Map<String, String> settings) throws IOException {
        return PastExports.read(
                Inputs.find(List.of(folder)),
                Settings.load(folder, settings, new Properties()),
                ColumnNames.load(folder),
                NO_RUBRIC);
    }

    private void export(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name), HEADER + rows);
    }

    /** What each interview is, in the order in which it is handed out. */
    private static List<String> interviews(PastExports past) throws IOException {
        List<String> said = new ArrayList<>();
        past.forEach(one -> said.add(said(one.interview())));
        return said;
    }

    private static String said(Interview interview) {
        return interview.candidate().id() + ": "
                + interview.answers().stream()
                        .map(a -> a.question().text() + " " + a.text())
                        .collect(Collectors.joining(" | "));
    }

    private static List<String> setAside(PastExports past) throws IOException {
        List<String> lines = new ArrayList<>();
        past.forEachSetAside(one -> lines.add(one.line()));
        return lines;
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(p -> String.valueOf(p.getFileName()).startsWith("shortlist-past-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyPassHandsOutTheSameInterviewsWholeAcrossFiles() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,4,5\nc2,Engineer,Why?,No.,,,\n");
        export("b.csv", "c1,Engineer,How?,So.,,,\n");
        try (PastExports past = read(Map.of())) {
            List<String> first = interviews(past);
            assertThat(first).containsExactlyInAnyOrder("c1: How? So. | Why? Because.", "c2: Why? No.");
            assertThat(interviews(past)).isEqualTo(first);
            assertThat(past.counts()).isEqualTo(new PastExports.Counts(3, 3, 0, 2, 3));
            assertThat(past.setAside().isEmpty()).isTrue();
        }
    }

    @Test
    void peoplesRatingsComeWithTheMaximumOfTheirScale() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,4,5\n");
        List<AssembledInterview> all = new ArrayList<>();
        try (PastExports past = read(Map.of())) {
            past.forEach(all::add);
        }
        assertThat(all.get(0).interview().answers().get(0).ratings())
                .singleElement()
                .satisfies(r -> assertThat(r.value()).isEqualTo(4.0))
                .satisfies(r -> assertThat(r.maximum()).isEqualTo(5.0));
    }

    @Test
    void candidatesInManyPartsComeInTheOrderTheyHaveInOne() throws IOException {
        // 40 candidates with 64 KiB each are 2.5 MiB: parts of 1 MiB each make 4 of them, parts of 8 MiB one
        String words = "word ".repeat(13_107);
        export(
                "a.csv",
                IntStream.range(0, 40)
                        .mapToObj(i -> "c" + i + ",E,Why?," + words + ",,,\n")
                        .collect(Collectors.joining()));
        List<String> inOne;
        try (PastExports past = read(Map.of())) {
            inOne = interviews(past);
        }
        try (PastExports past = read(Map.of("run.partition-megabytes", "1"))) {
            assertThat(interviews(past)).isEqualTo(inOne).hasSize(40);
        }
    }

    @Test
    void whatIsSetAsideIsCountedAndNamedByFileRowAndCode() throws IOException {
        export("a.csv", """
                c1,Engineer,Why?,Because.,2026-01-01,,
                ,Engineer,Why?,Nobody's.,,,
                c1,Engineer,Why?,Because of that.,2026-01-02,,
                c2,Engineer,Why?,No.,,,
                c2,Engineer,Why?,No.,,,
                """);
        try (PastExports past = read(Map.of("ingest.skip-limit", "100%"))) {
            assertThat(interviews(past)).containsExactlyInAnyOrder("c1: Why? Because of that.", "c2: Why? No.");
            assertThat(setAside(past))
                    .hasSize(2)
                    .satisfies(lines ->
                            assertThat(lines.get(0)).startsWith("a.csv:2: ").endsWith("[CONFLICT]"))
                    .satisfies(lines ->
                            assertThat(lines.get(1)).startsWith("a.csv:3 ").endsWith("[MISSING]"));
            Rejections rejections = past.setAside();
            assertThat(rejections.count()).isEqualTo(2);
            assertThat(rejections.files()).isEqualTo(1);
            assertThat(rejections.lines()).isEqualTo(setAside(past));
            // 5 rows = 2 taken + 2 set aside + 1 duplicate
            assertThat(past.counts()).isEqualTo(new PastExports.Counts(5, 2, 1, 2, 2));
            assertThat(rejections.rows()).isEqualTo(2);
        }
    }

    @Test
    void aFileWithMoreBadRowsThanMayBeCountsAsAWholeForNothing() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,,\n,Engineer,Why?,Nobody's.,,,\n");
        export("b.csv", "c2,Engineer,Why?,No.,,,\n");
        // one of two rows: exactly the limit, and over it
        try (PastExports past = read(Map.of("ingest.skip-limit", "50%"))) {
            assertThat(past.counts().interviews()).isEqualTo(2);
        }
        try (PastExports past = read(Map.of("ingest.skip-limit", "49%"))) {
            assertThat(interviews(past)).containsExactly("c2: Why? No.");
            assertThat(setAside(past))
                    .anyMatch(l -> l.startsWith("a.csv: expected at most 49%") && l.endsWith("[SKIP_LIMIT]"));
            assertThat(past.setAside().rows()).isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsNoExportIsNamedAndTheOthersAreRead() throws IOException {
        Files.write(folder.resolve("x.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        export("b.csv", "c2,Engineer,Why?,No.,,,\n");
        try (PastExports past = read(Map.of())) {
            assertThat(interviews(past)).hasSize(1);
            List<SetAside> all = new ArrayList<>();
            past.forEachSetAside(all::add);
            assertThat(all)
                    .singleElement()
                    .satisfies(s -> assertThat(s.refusesFile()).isTrue());
        }
    }

    @Test
    void noFileIsNoInterview() throws IOException {
        try (PastExports past = read(Map.of())) {
            assertThat(interviews(past)).isEmpty();
            assertThat(past.counts()).isEqualTo(new PastExports.Counts(0, 0, 0, 0, 0));
            assertThat(setAside(past)).isEmpty();
        }
    }

    @Test
    void theFolderIsItsOwnersAloneAndGoesAtTheEnd() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,4,5\n");
        Set<Path> before = temporary();
        Set<Path> during;
        try (PastExports past = read(Map.of())) {
            during = temporary();
            during.removeAll(before);
            assertThat(past.counts().answers()).isEqualTo(1);
            assertThat(during)
                    .singleElement()
                    .satisfies(p -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(p)))
                            .isEqualTo("rwx------"));
        }
        assertThat(during).noneMatch(Files::exists);
    }

    @Test
    void theFolderGoesWhenReadingFails() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,4,5\n");
        Set<Path> before = temporary();
        Inputs inputs = Inputs.find(List.of(folder));
        Files.delete(folder.resolve("a.csv"));
        Files.createDirectory(folder.resolve("a.csv"));
        assertThatThrownBy(() -> PastExports.read(
                        inputs, Settings.load(folder, Map.of(), new Properties()), ColumnNames.load(folder), NO_RUBRIC))
                .isInstanceOf(IOException.class);
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void aFolderThatWasTakenAwayIsAFailureToRead() throws IOException {
        export("a.csv", "c1,Engineer,Why?,Because.,,4,5\n");
        Set<Path> before = temporary();
        try (PastExports past = read(Map.of())) {
            Set<Path> mine = temporary();
            mine.removeAll(before);
            for (Path one : mine) {
                try (Stream<Path> files = Files.list(one)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
            assertThatThrownBy(() -> past.forEach(one -> {})).isInstanceOf(IOException.class);
        }
    }
}
