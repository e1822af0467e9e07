package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.RowAccount;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.scoring.Scorecard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class AssessmentTableTest {
    @TempDir
    Path folder;

    private SingleConnectionDataSource database;
    private JdbcTemplate jdbc;
    private AssessmentTable table;

    @BeforeEach
    void open() {
        database = new SingleConnectionDataSource("jdbc:hsqldb:file:" + folder.resolve("db"), "SA", "", true);
        new ResourceDatabasePopulator(new ClassPathResource("db/hsqldb/assessment-1.sql")).execute(database);
        jdbc = new JdbcTemplate(database);
        table = new AssessmentTable(jdbc);
    }

    @AfterEach
    void close() {
        jdbc.execute("SHUTDOWN");
        database.destroy();
    }

    @Test
    void moreCandidatesThanAHeapHoldsAreForgotten() throws Exception {
        int candidates = 200_000;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyCandidates.class.getName(),
                        folder.resolve("many").toString(),
                        Integer.toString(candidates))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualToIgnoringNewLines(candidates + " 0");
    }

    private static Scorecard card(Random random, int i) {
        boolean scored = random.nextInt(10) > 0;
        return Made.card(
                random.nextInt(3) == 0 ? "C-" + i : "é " + i % 7 + "_" + i,
                scored ? random.nextInt(30) / 10.0 * random.nextInt(2) * 30 : null,
                scored ? random.nextInt(3) / 2.0 : null,
                random.nextInt(3) / 2.0,
                random.nextInt(3) == 0 ? null : LocalDate.of(2026, 2, 1 + random.nextInt(3)));
    }

    private static AssessmentRow row(Scorecard card, Recommendation recommendation, int i) {
        return AssessmentRow.of(new Assessment(card, Made.decision(recommendation)), i % 4, i * 2L);
    }

    /** The order as it is meant, without its text. */
    private static Comparator<Scorecard> meant(Map<String, Recommendation> recommendations) {
        return Comparator.comparing((Scorecard c) -> !Objects.requireNonNull(
                                recommendations.get(c.interview().candidate().id()))
                        .ranked())
                .thenComparing(c -> c.overall() == null ? 1.0 : -c.overall())
                .thenComparing(c -> -c.coverage())
                .thenComparing(c -> c.standardError() == null ? 1e9 : c.standardError())
                .thenComparing(c -> Objects.requireNonNullElse(c.interview().date(), LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 2_500})
    void rowsComeInDisplayOrderHoweverManyPagesTheyFill(int count) {
        Random random = new Random(count);
        List<AssessmentRow> rows = new ArrayList<>();
        Map<String, Recommendation> recommendations = new HashMap<>();
        List<Scorecard> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Scorecard card = card(random, i);
            Recommendation recommendation = card.overall() == null
                    ? Recommendation.INSUFFICIENT_EVIDENCE
                    : List.of(
                                    Recommendation.STRONG_HIRE,
                                    Recommendation.DO_NOT_HIRE,
                                    Recommendation.INSUFFICIENT_EVIDENCE)
                            .get(random.nextInt(3));
            recommendations.put(card.interview().candidate().id(), recommendation);
            cards.add(card);
            rows.add(row(card, recommendation, i));
        }
        List<AssessmentRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        if (!shuffled.isEmpty()) {
            table.insert(shuffled);
        }
        List<AssessmentRow> read = new ArrayList<>();
        table.forEach(read::add);
        assertThat(read)
                .isEqualTo(rows.stream()
                        .sorted(Comparator.comparing(AssessmentRow::displayOrder))
                        .toList());
        assertThat(table.count()).isEqualTo(count);
        assertThat(read.stream().map(r -> cards.get((int) r.offset() / 2)).toList())
                .isSortedAccordingTo(meant(recommendations));
    }

    @Test
    void clearingLeavesNoRow() {
        table.insert(List.of(row(Made.card("a", 50.0, 1.0, 1, null), Recommendation.HOLD, 0)));
        table.clear();
        assertThat(table.count()).isZero();
    }

    @Test
    void neitherNameNorEmailIsKeptEvenInTheOrder() {
        Scorecard card = Made.card("a", 50.0, 1.0, 1, null);
        assertThat(row(card, Recommendation.HOLD, 0).displayOrder()).contains("-61-");
        dev.shortlist.interview.Interview byMail = new dev.shortlist.interview.Interview(
                new dev.shortlist.interview.Candidate("email:a@x", "a@x", "Ann"),
                "Engineer",
                null,
                "",
                null,
                List.of(),
                java.util.Set.of());
        Scorecard other = new Scorecard(byMail, "r", 1, List.of(), List.of(), List.of(), 50.0, 1.0, 40.0, 60.0, 1, 1);
        assertThat(row(other, Recommendation.HOLD, 0).displayOrder())
                .doesNotContain(
                        java.util.HexFormat.of().formatHex("a@x".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void theLongestTextsThatAreReadFit() {
        String longest = "\u20ac".repeat(1_000);
        List<String> sections = java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> longest.substring(4) + (1_000 + i))
                .toList();
        AssessmentRow row = new AssessmentRow(
                row(Made.card("x".repeat(1_000), 100.0, 99.99, 1, null), Recommendation.HIRE, 1)
                        .displayOrder(),
                511,
                Long.MAX_VALUE,
                longest,
                "r".repeat(200),
                Recommendation.INSUFFICIENT_EVIDENCE,
                1 / 3.0,
                null,
                Map.of("d", Math.PI),
                sections);
        table.insert(List.of(row));
        assertThat(table.after("")).containsExactly(row);
    }

    @Test
    void theRankedReaderReadsTheAssessmentsOfAllPartsInThatOrder() throws Exception {
        WorkFolder work = new WorkFolder(folder, 2);
        for (int partition = 0; partition < 2; partition++) {
            ExecutionContext context = Partition.context(partition);
            AssessmentWriter writer = new AssessmentWriter(work, table);
            writer.open(context);
            for (int i = 0; i < 30; i++) {
                writer.write(new Chunk<>(List.of(new AssessedInterview(
                        new Assessment(
                                Made.card("c" + partition + i, i * 3.0 + partition, 1.0, 1, null),
                                Made.decision(Recommendation.HOLD)),
                        new RowAccount(Map.of(0, 1), Map.of())))));
            }
            writer.update(context);
            writer.close();
        }
        RankedReader ranked = new RankedReader(work, table);
        ranked.open(new ExecutionContext());
        List<Double> scores = new ArrayList<>();
        for (AssessedInterview read = ranked.read(); read != null; read = ranked.read()) {
            scores.add(read.assessment().scorecard().overall());
            assertThat(read.assessment().decision()).isEqualTo(Made.decision(Recommendation.HOLD));
        }
        ranked.close();
        List<AssessmentRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        // Made's position; what SHA-256 makes of it has 64 hex digits
        assertThat(rows).allSatisfy(row -> assertThat(row.position()).matches("[0-9a-f]{64}"));
        try (HashedNames names = new HashedNames(work)) {
            for (AssessmentRow row : rows) {
                assertThat(names.inWords(row).position())
                        .isEqualTo(
                                Made.card("a", 50.0, 1.0, 1, null).interview().position());
            }
        }
        assertThat(scores).hasSize(60).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
