package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.language.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunicationScorerTest {
    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

    @ParameterizedTest
    @CsvSource({
        // ln(1 + w) / ln 76: 75 words are enough, more add nothing; 25 words are ln 26 / ln 76
        "75,1",
        "200,1",
        "25,.752320",
        "0,0"
    })
    void valuesDevelopmentUpToSeventyFiveWords(int words, double development) {
        assertThat(score(different(words), false).development()).isCloseTo(development, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({
        // types / sqrt(words): 16 / 4 = 4, (4 - 2.5) / 6 = .25; 81 / 9 = 9 is full; 4 / 2 = 2 is none
        "16,.25",
        "81,1",
        "4,0"
    })
    void valuesDifferentWords(int words, double range) {
        assertThat(score(different(words), false).range()).isCloseTo(range, within(1e-12));
    }

    @Test
    void countsAsManyWordsAsThereAreDifferentRunsOfFour() {
        // one word 50 times has one run of four: 1 + 3
        assertThat(score("cache ".repeat(50), false).words()).isEqualTo(4);
    }

    @Test
    void leavesFillersOut() {
        CommunicationEvidence evidence = score("um we uh cache hot keys", false);
        assertThat(evidence.fillers()).isEqualTo(2);
        assertThat(evidence.words()).isEqualTo(4);
    }

    @Test
    void hearsFluencyInVerbatimTranscriptsOnly() {
        String text = different(97) + " um um basically";
        assertThat(score(text, false).fluency()).isNull();
        // 100 words: two fillers, a marker and a stutter: 1 - 4 / 12
        assertThat(score(text, true).fluency()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void isTheMeanOfItsParts() {
        CommunicationEvidence written = score(different(16), false);
        assertThat(written.score()).isEqualTo((written.development() + written.range()) / 2);
        CommunicationEvidence spoken = score(different(16), true);
        assertThat(spoken.score()).isEqualTo((spoken.development() + spoken.range() + 1) / 3);
    }

    private CommunicationEvidence score(String text, boolean verbatim) {
        ScoringPolicy policy = new ScoringPolicy(ScoringPolicy.Source.TEXT, verbatim, false, 1, 1, 5);
        return new CommunicationScorer(policy, new Speech(analyzer.cues())).score(analyzer.tokens(text));
    }

    /** As many words, all different. */
    private static String different(int words) {
        return IntStream.range(0, words).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
    }
}
