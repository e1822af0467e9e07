package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatFilesTest {
    private static final RankingCsv RANKING = new RankingCsv(Samples.COLUMNS);
    private static final AnswersCsv ANSWERS = new AnswersCsv();

    @Test
    void namesTheColumnsOfTheRanking() {
        assertThat(RANKING.header())
                .isEqualTo("\ufeff\"rank\",\"candidate_id\",\"candidate_name\",\"position\",\"overall\",\"band\","
                        + "\"recommendation\",\"confidence\",\"state\",\"stability\",\"interval_low\",\"interval_high\",\"points_to_cut\","
                        + "\"rank_best\","
                        + "\"rank_worst\",\"percentile\",\"dimension: technical\",\"dimension: behavioral\","
                        + "\"communication\",\"problem-solving\",\"Screening\",\"section: Technical\","
                        + "\"System Design\",\"section: Behavioral\",\"Wrap Up\",\"coverage\",\"answers_scored\","
                        + "\"review\",\"report\"\r\n");
    }

    @Test
    void writesARankedCandidate() {
        assertThat(RANKING.rows(Samples.candidate(1, 10)))
                .isEqualTo("\"2\",\"001001\",\"Björn Lovelace\",\"Data Analyst\",\"88.5\",\"Excellent\","
                        + "\"STRONG_HIRE\",\"\",\"provisional\",\"81.2\",\"77.0\",\"100.0\",\"18.5\",\"1\",\"5\",\"80.0\",\"84.5\",\"87.5\","
                        + "\"90.5\",\"93.5\",\"93.5\",\"91.5\",\"89.5\",\"87.5\",\"\",\"88.9\",\"8\","
                        + "\"NEAR_CUT_OFF;ANSWER_NOT_SCORED\",\"reports/candidate-1-000000001eef.html\"\r\n");
    }

    @Test
    void leavesThePlacesOfACandidateWithoutARankEmpty() {
        List<String> row = fields(RANKING.rows(Samples.candidate(3, 3)));

        assertThat(row).startsWith("", "001003", "Dolores Nakamura", "Staff Backend Engineer", "", "");
        assertThat(row.subList(6, 16)).containsExactly("INSUFFICIENT_EVIDENCE", "", "", "", "", "", "", "", "", "");
    }

    @Test
    void namesTheColumnsOfTheAnswers() {
        assertThat(ANSWERS.header())
                .isEqualTo(
                        "\ufeff\"candidate_id\",\"position\",\"section\",\"question_no\",\"question_id\","
                                + "\"status\",\"score\",\"content\",\"communication\",\"confidence\",\"rating\",\"flags\",\"content_alone\",\"text_score\",\"words\"\r\n");
    }

    @Test
    void writesARowPerAnswer() {
        String[] rows = ANSWERS.rows(Samples.candidate(0, 3)).split("(?<=\r\n)", -1);

        assertThat(rows).hasSize(10);
        assertThat(rows[2])
                .isEqualTo("\"001000\",\"Staff Backend Engineer\",\"System Design\",\"3\",\"q3\",\"SCORED\",\"95.2\","
                        + "\"95.2\",\"95.2\",\"81.2\",\"\",\"REPETITION;KEYWORD_LIST\",\"66.7\",\"95.2\",\"231\"\r\n");
        assertThat(rows[8])
                .isEqualTo(
                        "\"001000\",\"Staff Backend Engineer\",\"Behavioral\",\"9\",\"q9\",\"MISSING\",\"\",\"\",\"\","
                                + "\"\",\"\",\"\",\"\",\"\",\"0\"\r\n");
    }

    @Test
    void guardsTextThatASpreadsheetWouldRun() {
        assertThat(List.of("=1+1", "+1", "-1", "@a", "\ta", "\ra"))
                .allSatisfy(name -> assertThat(nameOf(name)).isEqualTo("'" + name));
        assertThat(List.of("a=1", " =1", "'a"))
                .allSatisfy(name -> assertThat(nameOf(name)).isEqualTo(name));
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(List.of("O\"Brien", "a,b", "a\nb", "a\r\nb", "back\\slash", "😀"))
                .allSatisfy(name -> assertThat(nameOf(name)).isEqualTo(name));
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(nameOf("a\ud83db")).isEqualTo("a\ufffdb");
    }

    private static String nameOf(String name) {
        return fields(RANKING.rows(Samples.saying(name, "words"))).get(2);
    }

    private static List<String> fields(String row) {
        var reader = new CSVReaderBuilder(new StringReader(row.strip()))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build();
        return List.of(reader.iterator().next());
    }
}
