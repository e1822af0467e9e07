package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablePartTest {
    @Test
    void columnsHaveOneNameEachInOneLine() {
        assertThat(TablePart.columnNames(List.of("Score", "two\nlines", "score", " ", "Column 4", "a\tb")))
                .containsExactly("Score", "two lines", "score (2)", "Column 4", "Column 4 (2)", "a b");
    }

    @Test
    void noNameIsLongerThanATableTakes() {
        List<String> names = TablePart.columnNames(List.of("x".repeat(400), "x".repeat(401), "_x0041_".repeat(40)));

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 255);
        assertThat(names.get(1)).endsWith("… [cut] (2)");
    }
}
