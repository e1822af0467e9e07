package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Language;
import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.RubricQuestion;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptScorerTest {
    private static final List<Anchor> ANCHORS = List.of(new Anchor(1, 2), new Anchor(2, 4), new Anchor(3, 5));

    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

    @Test
    void quotesTheAnswersOwnWords() {
        ConceptFinding finding = find("I'd use Base-62 or base62 Encodings here.", "base62 encoding");
        assertThat(finding)
                .isEqualTo(new ConceptFinding(
                        "c",
                        "c",
                        1,
                        true,
                        "base62 Encodings",
                        19,
                        35,
                        List.of(),
                        List.of(),
                        List.of("base62 encoding")));
    }

    @Test
    void findsTheWordsInAnyOrder() {
        assertThat(find("We encode the id in base62.", "base62 encoding").quote())
                .isEqualTo("encode the id in base62");
    }

    @ParameterizedTest
    @CsvSource({
        // two stems and 8 more words: a stretch of 10
        "8,true",
        "9,false"
    })
    void wantsTheStemsCloseTogether(int between, boolean found) {
        assertThat(find("base62 " + "x ".repeat(between) + "encoding", "base62 encoding")
                        .found())
                .isEqualTo(found);
    }

    @Test
    void prefersTheShortestStretchAndThenTheFirst() {
        assertThat(find("cache lookup here, read the cache for a lookup, cache lookup", "cache lookup"))
                .extracting(ConceptFinding::start, ConceptFinding::end)
                .containsExactly(0, 12);
        assertThat(find("cache for a lookup, then cache lookup", "cache lookup").quote())
                .isEqualTo("cache lookup");
    }

    @Test
    void looksForFunctionWordsOnlyWhereThereIsNothingElse() {
        assertThat(find("we hash a url", "hash of the url").found()).isTrue();
        assertThat(find("it is up to you", "up to you").found()).isTrue();
        assertThat(find("it is down to me", "up to you").found()).isFalse();
    }

    @Test
    void doesNotFindWhatAGuardDropped() {
        String text = "I would first look at how it is used. Kafka Redis sharding replication caching nginx.";
        Guarded answer = Guards.apply(text, analyzer.tokens(text), new LongSet(0), true);
        assertThat(scorer(List.of(), new Concept("c", "c", 1, List.of("sharding")))
                        .find(answer)
                        .get(0)
                        .found())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // three of four concepts earn the top: 4 * 3 / 4 = 3 points of weight
        "none,1,0",
        "alpha,2,.3333333333333333",
        "alpha beta,4,.6666666666666666",
        "alpha beta gamma,5,1",
        "alpha beta gamma delta,5,1"
    })
    void scoresByTheWeightThatEarnsTheTop(String text, int level, double score) {
        ConceptEvidence evidence = Objects.requireNonNull(four(ANCHORS).score(plain(text)));
        assertThat(evidence.level()).isEqualTo(level);
        assertThat(evidence.score()).isEqualTo(score);
        assertThat(evidence.weightForTop()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"none,1", "alpha,2", "alpha beta gamma,4", "alpha beta gamma delta,5"})
    void stepsEvenlyWithoutAnchors(String text, int level) {
        ConceptEvidence evidence = Objects.requireNonNull(four(List.of()).score(plain(text)));
        assertThat(evidence.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quotesWhatStandsAtItsOffsets(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "Cache", "caches", "the", "LOOKUP", "look-up", "é", "😀", "\u00a0", "shard's", ".", "\n", "encoding"
        };
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, words.length)
                    .forEach(w -> text.append(words[w]).append(' '));
            Guarded answer = plain(text.toString());
            for (String any : List.of("cache lookup", "shard encoding cache", "encoding")) {
                ConceptFinding finding = finding(answer, any);
                String quoted = finding.found() ? answer.text().substring(finding.start(), finding.end()) : "";
                assertThat(finding.quote()).isEqualTo(quoted);
                assertThat(finding.found()).isEqualTo(naive(answer, any));
            }
        }
    }

    /** Whether any stretch that is short enough holds all the stems, by looking at every one. */
    private boolean naive(Guarded answer, String any) {
        List<String> stems = analyzer.tokens(any).stream().map(Token::stem).toList();
        List<String> text = answer.tokens().stream().map(Token::stem).toList();
        for (int i = 0; i < text.size(); i++) {
            if (text.subList(i, Math.min(text.size(), i + stems.size() + 8)).containsAll(stems)) {
                return true;
            }
        }
        return false;
    }

    private ConceptFinding find(String text, String... any) {
        return finding(plain(text), any);
    }

    private ConceptFinding finding(Guarded answer, String... any) {
        return scorer(List.of(), new Concept("c", "c", 1, List.of(any)))
                .find(answer)
                .get(0);
    }

    private ConceptScorer four(List<Anchor> anchors) {
        List<Concept> concepts = List.of(
                Samples.concept("a", "alpha"),
                Samples.concept("b", "beta"),
                Samples.concept("c", "gamma"),
                Samples.concept("d", "delta"));
        return ConceptScorer.of(question(anchors, concepts), analyzer);
    }

    private ConceptScorer scorer(List<Anchor> anchors, Concept concept) {
        return ConceptScorer.of(question(anchors, List.of(concept)), analyzer);
    }

    private static RubricQuestion question(List<Anchor> anchors, List<Concept> concepts) {
        return new RubricQuestion("q", "Why?", List.of(), "Technical", List.of(), concepts, List.of(), anchors);
    }

    /** The text as if it had passed the guards. */
    private Guarded plain(String text) {
        List<Token> tokens = analyzer.tokens(text);
        return new Guarded(text, tokens, new BitSet(), tokens, List.of(), 1, false, 0);
    }
}
