package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    private final SheetNames names = new SheetNames(List.of("Ranking", "Answers"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Data Analyst         | Data Analyst",
                "R&D / [Head]: \\*?   | R&D Head",
                "'quoted'             | quoted",
                "O'Brien              | O'Brien",
                "\"\"                 | No position",
                "'''                  | No position",
                "history              | history (2)",
                "RANKING              | RANKING (2)",
                "_x0041_              | x0041_",
                "a\u0007b             | a b",
                "Senior Staff Software Engineer II | Senior Staff Software Engineer",
                "1234567890123456789012345678901   | 1234567890123456789012345678901"
            })
    void areMadeFit(String wanted, String name) {
        assertThat(names.free(wanted)).isEqualTo(name);
    }

    @Test
    void areUniqueWhateverTheirCaseAtTheirFullLength() {
        String longest = "b".repeat(40);

        assertThat(names.free(longest)).isEqualTo("b".repeat(31));
        assertThat(names.free("B" + longest)).isEqualTo("B" + "b".repeat(26) + " (2)");
        assertThat(names.free(longest + "!")).isEqualTo("b".repeat(27) + " (3)");
    }

    @Test
    void neverCutACharacterInTwo() {
        assertThat(names.free("a".repeat(30) + "😀")).isEqualTo("a".repeat(30));
    }
}
