package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.language.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceScorerTest {
    /** All stems weigh the same. */
    private static final TermRarity ALIKE = new TermRarity(List.of());

    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

    @Test
    void givesAModelAnswerItselfTheMost() {
        ReferenceEvidence evidence = score("Cache the hot keys", "", "cache the hot keys");
        assertThat(evidence.coverage()).isEqualTo(1);
        assertThat(evidence.similarity()).isCloseTo(1, within(1e-12));
        // word for word; tanh((.55 + .3 + .15) / .5) = tanh 2 would be .964
        assertThat(evidence.same()).isTrue();
        assertThat(evidence.score()).isEqualTo(1);
    }

    @Test
    void givesAnAnswerWithNothingOfItNothing() {
        ReferenceEvidence evidence = score("zzz", "", "cache the hot keys");
        assertThat(evidence).isEqualTo(new ReferenceEvidence(0, 0, 0, 0.0, 1, false, 0));
    }

    @Test
    void lowersTheWeightOfStemsThatStandInTheQuestion() {
        // cache 1, url .3, shard 1: cache and url are 1.3 of 2.3
        assertThat(score("cache url", "design a url shortener", "cache url shard")
                        .coverage())
                .isCloseTo(1.3 / 2.3, within(1e-12));
        assertThat(score("cache url", "", "cache url shard").coverage()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // trigrams of "partition": 7, of "partitio": 6, shared 6: 12/13
        "partition,partitio,true",
        // "shards" is "shard" after stemming
        "shard,shards,true",
        // abcde: abc bcd cde; abcdx: abc bcd cdx; shared 2: 4/6 = .67
        "abcde,abcdx,false",
        // abcdefghi and abcdefgxy: 7 each, shared 5: 10/14 = .71; one letter at the end: 6, 12/14 = .86
        "abcdefghi,abcdefgxy,false",
        "abcdefghi,abcdefghx,true",
        // two letters have no trigram and must be the same
        "ab,ab,true",
        "ab,ax,false"
    })
    void takesStemsThatNearlyAreTheSame(String wanted, String said, boolean found) {
        assertThat(new StemIndex(List.of(wanted))
                                .matches(analyzer.tokens(said).get(0).stem())
                                .length
                        > 0)
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"78,1", "79,.5"})
    void looksWithinAWindowOfEightyWords(int between, double coverage) {
        String text = "cache " + "x ".repeat(between) + "shard";
        assertThat(score(text, "", "cache shard").coverage()).isEqualTo(coverage);
    }

    @Test
    void takesTheNearestOfTheModelAnswers() {
        ReferenceEvidence evidence = score("shard by key", "", "cache the hot keys", "shard by key", "shard by key");
        assertThat(evidence.reference()).isEqualTo(1);
    }

    @Test
    void hasNothingToSayWithoutAModelAnswer() {
        assertThat(new ReferenceScorer(List.of(), Set.of(), ALIKE).score(analyzer.tokens("cache")))
                .isNull();
    }

    @Test
    void weighsCharacterRunsByTheLogarithmOfTheirCount() {
        // " a ": " a " only, so the texts "a" and "a a" share it; "a a" also has "a a", " a a", "a a ", " a a "
        // weights of "a a": 1 + ln 2, 1, 1, 1, 1; cosine = (1 + ln 2) / sqrt((1 + ln 2)^2 + 4)
        double twice = 1 + Math.log(2);
        CharGrams once = CharGrams.of(analyzer.tokens("a"));
        CharGrams both = CharGrams.of(analyzer.tokens("a a"));
        assertThat(once.cosine(both)).isCloseTo(twice / Math.sqrt(twice * twice + 4), within(1e-12));
        assertThat(both.cosine(once)).isEqualTo(once.cosine(both));
    }

    private ReferenceEvidence score(String answer, String question, String... references) {
        Set<String> given = QuestionKey.contentStems(analyzer.tokens(question));
        return Objects.requireNonNull(
                new ReferenceScorer(Stream.of(references).map(analyzer::tokens).toList(), given, ALIKE)
                        .score(analyzer.tokens(answer)));
    }
}
