package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.values;
import static dev.shortlist.workbook.Workbooks.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousRankingTest {
    @TempDir
    Path dir;

    @Test
    void knowsTheRankedByIdAndPosition() throws IOException {
        PreviousScores scores = PreviousRanking.read(written(Samples.candidate(0, 3), Samples.candidate(3, 3)));

        assertThat(scores.size()).isEqualTo(1);
        assertThat(scores.overall("001000", " staff  BACKEND engineer ")).isEqualTo(97.5);
        assertThat(scores.overall("001000", "Data Analyst")).isNull();
        assertThat(scores.overall("001003", "Staff Backend Engineer"))
                .as("not ranked then")
                .isNull();
        assertThat(PreviousScores.none().overall("001000", "Staff Backend Engineer"))
                .isNull();
    }

    @Test
    void knowsNobodyOfWhomThereWereTwo() throws IOException {
        PreviousScores scores = PreviousRanking.read(written(Samples.candidate(0, 3), Samples.candidate(0, 3)));

        assertThat(scores.overall("001000", "Staff Backend Engineer")).isNull();
    }

    @Test
    void findsAnIdThatIsGuardedInTheFile() {
        PreviousScores scores = new PreviousScores(4);
        scores.add("'=7", "Data Analyst", 12.5);

        assertThat(scores.overall("=7", "Data Analyst")).isEqualTo(12.5);
    }

    @Test
    void refusesWhatIsNoRanking() throws IOException {
        Path file = dir.resolve("ranking.csv");
        Files.writeString(file, "a,b\n1,2\n");
        assertThatIOException().isThrownBy(() -> PreviousRanking.read(file)).withMessageContaining("column rank");
        Files.writeString(file, "rank,candidate_id,position,overall\n1,secret,p,much\n");
        assertThatIOException()
                .isThrownBy(() -> PreviousRanking.read(file))
                .withMessageNotContaining("much")
                .withMessageNotContaining("secret");
        Files.writeString(file, "");
        assertThatIOException().isThrownBy(() -> PreviousRanking.read(file));
    }

    @Test
    void showsTheChange() throws IOException {
        PreviousScores scores = new PreviousScores(4);
        scores.add("001000", "Staff Backend Engineer", 99.1);
        scores.add("001001", "Data Analyst", 50);
        Path file = write(dir, WorkbookLimits.DEFAULT, scores, Workbooks.candidates(4));

        try (XSSFWorkbook workbook = read(file)) {
            assertThat(values(workbook.getSheet("Ranking").getRow(1)).subList(18, 20))
                    .containsExactly(99.1, -1.6);
            assertThat(values(workbook.getSheet("Ranking").getRow(2)).subList(18, 20))
                    .containsExactly(50.0, 17.5);
            assertThat(values(workbook.getSheet("Ranking").getRow(3)).subList(18, 20))
                    .containsExactly("", "");
            assertThat(values(workbook.getSheet("Data Analyst").getRow(1)).subList(16, 18))
                    .containsExactly(50.0, 17.5);
        }
    }

    @Test
    void aMillionCandidatesTakeLessThanFortyMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        PreviousScores scores = new PreviousScores(1_000_000);
        for (int i = 0; i < 1_000_000; i++) {
            scores.add("C-" + i, "Data Analyst", i % 1_001 / 10d);
        }
        System.gc();
        long taken = runtime.totalMemory() - runtime.freeMemory() - before;

        assertThat(taken).isLessThan(40L << 20);
        assertThat(scores.size()).isEqualTo(1_000_000);
        assertThat(scores.overall("C-999999", "Data Analyst")).isEqualTo(999999 % 1001 / 10d);
    }

    private Path written(RankedCandidate... candidates) throws IOException {
        RankingCsv csv = new RankingCsv(Samples.COLUMNS);
        StringBuilder text = new StringBuilder(csv.header());
        for (RankedCandidate candidate : candidates) {
            text.append(csv.rows(candidate));
        }
        return Files.writeString(dir.resolve("ranking.csv"), text);
    }
}
