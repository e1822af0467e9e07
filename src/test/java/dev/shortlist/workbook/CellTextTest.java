package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "two\nlines", "tab\there", "snake_case_name", "_x00", "Zoë 👩‍💻 東京", "שלום \u200f!"
            })
    void keepsTextThatACellCanHold(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u007f", "\u0085", "\ufffe", "\uffff", "\ud800", "\udc00", "\u202e", "\u2066"
            })
    void replacesVisiblyWhatXmlForbidsOrWhatHidesAnOrder(String character) {
        assertThat(CellText.of("a" + character + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void writesEveryLineEndAsOne() {
        assertThat(CellText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void escapesWhatWouldBeReadAsAnEscape() {
        assertThat(CellText.of("_x0041_ and _x005F_")).isEqualTo("_x005F_x0041_ and _x005F_x005F_");
    }

    @Test
    void keepsTheLongestTextAndCutsOneThatIsLonger() {
        String longest = "a".repeat(CellText.MAX);

        assertThat(CellText.of(longest)).isEqualTo(longest);
        assertThat(CellText.of(longest + "b")).hasSize(CellText.MAX).endsWith("aaa… [cut]");
    }

    @Test
    void keepsAsManyLineEndsAsACellTakes() {
        String most = "a\n".repeat(253);

        assertThat(CellText.of(most)).isEqualTo(most);
        assertThat(CellText.of("a\n".repeat(255))).isEqualTo(most + "a a ");
    }

    @Test
    void neverCutsAPairOrAnEscapeInTwo() {
        String pairs = CellText.of("a" + "😀".repeat(CellText.MAX));
        String text = "a" + "_x0041_".repeat(CellText.MAX);
        String escapes = CellText.of(text);

        assertThat(pairs).hasSizeLessThanOrEqualTo(CellText.MAX).endsWith("😀… [cut]");
        assertThat(escapes).hasSizeLessThanOrEqualTo(CellText.MAX);
        assertThat(text).startsWith(escapes.replace("_x005F_", "_").replace(CellText.CUT, ""));
    }

    @Test
    void givesTheBeginningOfALongText() {
        assertThat(CellText.beginning("abc", 3)).isEqualTo("abc");
        assertThat(CellText.beginning("abcd", 3)).isEqualTo("abc… [cut]");
        assertThat(CellText.beginning("ab😀cd", 3)).isEqualTo("ab… [cut]");
        assertThat(CellText.beginning("ab😀cd", 4)).isEqualTo("ab😀… [cut]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum"})
    void seesAFormula(String text) {
        assertThat(CellText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", " =1"})
    void seesNone(String text) {
        assertThat(CellText.looksLikeFormula(text)).isFalse();
    }
}
