package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Pattern SPACES = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void countsWhatStandsBetweenSpaces() {
        assertThat(words("")).isZero();
        assertThat(words(" \n\t ")).isZero();
        assertThat(words("one")).isEqualTo(1);
        assertThat(words("  one\u00a0two,\u3000three - 😀\n")).isEqualTo(5);
    }

    @Test
    void takesForASpaceWhatUnicodeDoes() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean space = SPACES.matcher(String.valueOf(c)).matches();
            assertThat(words("a" + c + "b")).as("U+%04X", (int) c).isEqualTo(space ? 2 : 1);
        }
    }

    private static int words(String text) {
        return new Answer(new Question("q", 1, "?"), "", text, DeclaredStatus.NONE, List.of()).words();
    }
}
