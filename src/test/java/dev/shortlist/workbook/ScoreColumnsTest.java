package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreColumnsTest {
    @Test
    void namesAColumnPlainlyWhereNoOtherHasTheName() {
        assertThat(headers(List.of("technical"), List.of("Wrap Up"))).containsExactly("technical", "Wrap Up");
    }

    @Test
    void saysWhatADimensionAndASectionOfOneNameAre() {
        assertThat(headers(List.of("technical"), List.of("Technical")))
                .containsExactly("dimension: technical", "section: Technical");
    }

    @Test
    void leavesTheTablesOwnNamesToTheTable() {
        assertThat(headers(List.of("rank"), List.of("Overall"))).containsExactly("dimension: rank", "section: Overall");
    }

    @Test
    void namesTheSectionOfAnswersWithoutOne() {
        assertThat(headers(List.of(), List.of("", "Technical"))).containsExactly("section: none", "Technical");
    }

    @Test
    void numbersSectionsThatDifferInCaseOnly() {
        assertThat(headers(List.of(), List.of("Technical", "TECHNICAL")))
                .containsExactly("section: Technical", "section: TECHNICAL (2)");
    }

    @Test
    void givesTheScoresInTheOrderOfTheHeaders() {
        ScoreColumns columns = new ScoreColumns(
                new Columns(List.of("communication", "unknown", "technical"), List.of("Technical", "Wrap Up")),
                List.of());

        assertThat(columns.scores(Samples.candidate(0, 3).scorecard())).containsExactly(99.5, null, 93.5, 100.0, null);
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns(List.of("a", "a"), List.of()))
                .withMessage("expected each column once, found one twice in 2");
    }

    @Test
    void keepsTheFirstColumnsWhenThereIsALimit() {
        Columns columns = new Columns(List.of("a", "b"), List.of("c", "d"));

        assertThat(columns.limitedTo(4)).isEqualTo(columns);
        assertThat(columns.limitedTo(3)).isEqualTo(new Columns(List.of("a", "b"), List.of("c")));
        assertThat(columns.limitedTo(1)).isEqualTo(new Columns(List.of("a"), List.of()));
    }

    private static List<String> headers(List<String> dimensions, List<String> sections) {
        return new ScoreColumns(new Columns(dimensions, sections), List.of("rank", "overall")).headers();
    }
}
