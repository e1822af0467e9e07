package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.Evidence;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void isTheSentenceThatHoldsThePlace() {
        assertThat(around("One is here. Two is there! Three.", 15)).isEqualTo("Two is there!");
        assertThat(around("First line\nsecond line\nthird", 14)).isEqualTo("second line");
    }

    @Test
    void aNumberInAListDoesNotEndASentence() {
        assertThat(around("It has 1. an API 2. a store.", 20)).isEqualTo("It has 1. an API 2. a store.");
    }

    @Test
    void aLongSentenceIsCutAtWords() {
        String text = "word ".repeat(100).strip();
        assertThat(around(text, 250)).startsWith("…word ").endsWith(" word…").hasSizeLessThan(210);
    }

    @Test
    void aLongWordIsCutWithinTheText() {
        assertThat(around("x".repeat(1000), 500))
                .startsWith("…x")
                .endsWith("x…")
                .hasSizeLessThan(210);
    }

    @Test
    void anAnswerWithoutWordsHasNoExcerpt() {
        assertThat(new Excerpt(" \n", Evidence.NONE).opening()).isEmpty();
    }

    private static String around(String text, int at) {
        return new Excerpt(text, Evidence.NONE)
                .around(at).stream().map(Fragment::text).collect(Collectors.joining());
    }
}
