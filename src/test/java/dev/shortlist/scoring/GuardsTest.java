package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.language.Language;
import dev.shortlist.scoring.GuardFinding.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

    @Test
    void leavesAnOrdinaryAnswerAlone() {
        Guarded answer = guarded("I would put a cache in front of the database. It keeps the hot keys.", "");
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.factor()).isEqualTo(1);
        assertThat(answer.kept()).isSameAs(answer.tokens());
    }

    @Test
    void countsARepeatedSentenceOnce() {
        Guarded answer = guarded("We use a cache. We shard it by key. We use a cache!", "");
        assertThat(kept(answer)).isEqualTo("we use a cache we shard it by key");
        assertThat(answer.findings())
                .containsExactly(new GuardFinding(Flag.REPETITION, 4, 1, List.of(new Stretch(36, 50))));
    }

    @Test
    void leavesARepeatedSentenceOfThreeWordsAlone() {
        assertThat(guarded("Use a cache. Shard it by key. Use a cache.", "").findings())
                .isEmpty();
    }

    @Test
    void countsRepeatedRunsOfSixWordsOnce() {
        Guarded answer = guarded("so we put it in the cache and we put it in the cache", "");
        assertThat(kept(answer)).isEqualTo("so we put it in the cache and");
        assertThat(answer.findings())
                .containsExactly(new GuardFinding(Flag.REPETITION, 6, 1, List.of(new Stretch(30, 52))));
    }

    @Test
    void leavesRepeatedRunsOfFiveWordsAlone() {
        assertThat(guarded("so we keep it in cache and we keep it in memory", "")
                        .findings())
                .isEmpty();
    }

    @Test
    void dropsFiveWordsInARowOfTheQuestion() {
        Guarded answer =
                guarded("How would you design a service? I shard it.", "How would you design a URL shortener?");
        assertThat(kept(answer)).isEqualTo("service i shard it");
        assertThat(answer.copied()).isEqualTo(5);
        assertThat(answer.findings())
                .containsExactly(new GuardFinding(Flag.QUESTION_COPIED, 5, 1, List.of(new Stretch(0, 22))));
    }

    @Test
    void namesTheFirstThreePlacesOfWhatItLeavesOut() {
        // each sentence is 15 characters and a space; the 1st, 3rd, 5th, 7th are new, the copies stand between and
        // after
        Guarded answer = guarded(
                "We use a cache. We use a cache. We shard a key. We use a cache. They keep a log. We use a cache."
                        + " You read a row. We use a cache.",
                "");
        assertThat(answer.findings())
                .containsExactly(new GuardFinding(
                        Flag.REPETITION,
                        16,
                        1,
                        List.of(new Stretch(16, 30), new Stretch(48, 62), new Stretch(81, 95))));
    }

    @Test
    void leavesFourWordsOfTheQuestionAlone() {
        assertThat(guarded("How would you design it? I shard it.", "How would you design a URL shortener?")
                        .findings())
                .isEmpty();
    }

    @Test
    void ignoresASentenceThatIsAListOfKeywords() {
        Guarded answer = guarded(
                "I would look at the data first and then at how it is used. Kafka Redis sharding replication caching nginx.",
                "");
        assertThat(kept(answer)).doesNotContain("kafka").contains("look at the data");
        assertThat(answer.findings())
                .containsExactly(new GuardFinding(Flag.KEYWORD_LIST, 6, 1, List.of(new Stretch(59, 105))));
    }

    @Test
    void ignoresAFragmentOfFiveKeywordsBesideSentencesAndLeavesOneOfFour() {
        String sentence = "I would look at the data first and then at how it is used. ";
        assertThat(guarded(sentence + "Kafka Redis sharding caching nginx.", "").findings())
                .extracting(GuardFinding::guard, GuardFinding::words, GuardFinding::factor)
                .containsExactly(tuple(Flag.KEYWORD_LIST, 5, 1.0));
        assertThat(guarded(sentence + "Kafka Redis sharding caching.", "").findings())
                .isEmpty();
    }

    @Test
    void countsKeywordsSaidThreeTimesOverAsNone() {
        // 12 words of which 8 are copies: two thirds, and no function word among them
        Guarded three =
                guarded("kafka redis sharding caching kafka redis sharding caching kafka redis sharding caching", "");
        assertThat(three.factor()).isZero();
        // said once they are four words without a function word
        assertThat(guarded("kafka redis sharding caching", "").factor()).isEqualTo(.5);
    }

    @Test
    void aTextSaidFiveTimesIsTheTextSaidOnce() {
        String text =
                "The more scoops of fertilizer the bigger they get. The more scoops of fertilizer the smaller they get. ";
        assertThat(kept(guarded(text.repeat(5), ""))).isEqualTo(kept(guarded(text, "")));
    }

    @ParameterizedTest
    @CsvSource({
        // from 15 tokens: clip((f - .04) / .10); of 50, 7 are .14 and full, 4 are .08 and .4, 2 are .04 and none
        "50,7,1",
        "50,4,.4",
        "50,2,0",
        "15,0,0",
        // from 6 to 14: .3 + .7 clip((f - .02) / .10); of 10, 1 is .1 and .86, 2 are .2 and full
        "10,0,.3",
        "10,1,.86",
        "10,2,1",
        "14,0,.3",
        "6,0,.3",
        // from 3 to 5: .5 without one, else 1; under 3 there is nothing to tell a list by
        "5,0,.5",
        "5,1,1",
        "3,0,.5",
        "2,0,1"
    })
    void lowersTheFactorByTheShareOfFunctionWords(int words, int functionWords, double factor) {
        String text = "the ".repeat(functionWords) + "cache ".repeat(words - functionWords);
        assertThat(FunctionWordShare.factor(analyzer.tokens(text))).isCloseTo(factor, within(1e-12));
    }

    @Test
    void knowsAGarbledText() {
        Guarded answer = guarded("sdkjfhskdjf qwrtpsdfg xkjhgfds the cache", "");
        assertThat(answer.garbled()).isTrue();
        assertThat(answer.findings()).contains(new GuardFinding(Flag.NON_WORDS, 0, 0));
    }

    private Guarded guarded(String text, String question) {
        LongSet grams = AskedQuestion.of(
                        new dev.shortlist.interview.Question(null, null, ""), null, analyzer.tokens(question))
                .grams();
        return new Guards(analyzer.cues()).apply(text, analyzer.tokens(text), grams);
    }

    private static String kept(Guarded answer) {
        return answer.kept().stream().map(Token::surface).collect(Collectors.joining(" "));
    }
}
