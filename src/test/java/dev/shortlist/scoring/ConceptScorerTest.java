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
                        "I'd use Base-62 or base62 Encodings here",
                        19,
                        35,
                        List.of(),
                        List.of(),
                        List.of("base62 encoding")));
    }

    @Test
    void findsTheWordsInAnyOrder() {
        assertThat(find("We encode the id in base62.", "base62 encoding"))
                .extracting(ConceptFinding::start, ConceptFinding::end)
                .containsExactly(3, 26);
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
        assertThat(find("cache for a lookup, then cache lookup", "cache lookup").start())
                .isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        // of fewer than two content words a wording is a phrase: all its words, in order, next to each other
        "any job will,I'd take any job will you believe it,true",
        "any job will,at my current job I will learn,false",
        "i was the one,I was the one who deleted it,true",
        "i was the one,On a Monday morning I was late,false",
        "redis down,with Redis down we read the database,true",
        "redis down,we keep it in Redis,false",
        "turned out,it turned out to be a leak,true",
        "turned out,out it turned,false",
        "i fixed,is fixed,false",
        "hash of the url,we hash a url,true"
    })
    void looksForAPhraseWordForWord(String wording, String text, boolean found) {
        assertThat(find(text, wording).found()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "root cause,We never did a root cause analysis.,false",
        "root cause,'No, the root cause was a leak.',true",
        "root cause,Not only the root cause was found.,true",
        "root cause,We did not stop until the root cause was found.,true",
        "customers could not pay,For an hour customers couldn't pay.,true",
        "customers could not pay,Our customers pay monthly.,false",
        "without interrupting,I listened without interrupting.,true",
        "without interrupting,I kept interrupting.,false"
    })
    void wantsADenialWhereTheWordingDeniesAndNoneWhereItDoesNot(String wording, String text, boolean found) {
        assertThat(find(text, wording).found()).isEqualTo(found);
    }

    @Test
    void staysWithinASentence() {
        assertThat(find("We have a cache. Lookup is slow.", "cache lookup").found())
                .isFalse();
        assertThat(find("We have a cache, lookup is fast.", "cache lookup").found())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // one letter of seven to ten may be wrong, two from eleven on; a word of the language is no misspelling
        "postgres,we use postgress,true",
        "encryption,we use encyrption,true",
        "kubernetes,we use kubernets,true",
        "idempotency key,an idempotancy key,true",
        "deduplication,we have dedupplikation,true",
        "deduplication,we have dedupplikattion,false",
        "mission,we have a missoin,true",
        "mission,we have a session,false",
        "permission,we have a remission,false",
        "redis,we use redsi,false"
    })
    void forgivesAMisspelling(String wording, String text, boolean found) {
        assertThat(find(text, wording).found()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"seven characters,7 characters", "7 characters,seven characters", "one node,only 1 node"})
    void takesANumberWordForItsDigits(String wording, String text) {
        assertThat(find(text, wording).found()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "thanked,'It took a day, and she thanked me for it, and left.',and she thanked me for it",
        "kafka,'Redis, Kafka, Postgres and a bit of Go.','Kafka, Postgres and a bit of Go'",
        "kafka,Kafka.,Kafka"
    })
    void quotesTheClause(String wording, String text, String quote) {
        assertThat(find(text, wording).quote()).isEqualTo(quote);
    }

    @Test
    void quotesTheHitOfTheMostWords() {
        Concept concept = new Concept("c", "c", 1, List.of("cache", "cache popular links"));
        String text = "There is a cache. We cache the links that are popular.";
        assertThat(scorer(List.of(), concept).find(plain(text)).get(0))
                .extracting(ConceptFinding::quote, ConceptFinding::wordings)
                .containsExactly("We cache the links that are popular", List.of("cache popular links"));
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
        Guarded answer = new Guards(analyzer.cues()).apply(text, analyzer.tokens(text), new LongSet(0));
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
                assertThat(finding.quote()).contains(quoted);
                assertThat(answer.text()).contains(finding.quote());
                assertThat(finding.found()).isEqualTo(naive(answer, any));
            }
        }
    }

    /** Whether any stretch that is short enough holds all the stems, by looking at every one. */
    private boolean naive(Guarded answer, String any) {
        List<String> stems = analyzer.tokens(any).stream().map(Token::stem).toList();
        for (Sentences.Span sentence : Sentences.of(answer.text(), answer.tokens(), ".!?;")) {
            List<String> text = answer.tokens().subList(sentence.from(), sentence.to()).stream()
                    .map(Token::stem)
                    .toList();
            for (int i = 0; i < text.size(); i++) {
                if (text.subList(i, Math.min(text.size(), i + stems.size() + 8)).containsAll(stems)) {
                    return true;
                }
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
