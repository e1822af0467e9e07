package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewScorerTest {
    private static final String MODEL =
            "Base62 encoding of a distributed id, a cache for hot urls and sharding by hash";
    private static final String GOOD =
            "I would give every url a base62 encoding of a distributed id and keep the hot ones in a cache.";

    private static final Rubric RUBRIC = Samples.rubric(
            Samples.question(
                    "url",
                    "System Design",
                    List.of(),
                    Samples.concept("key", "base62"),
                    Samples.concept("cache", "cache")),
            Samples.question("model", "System Design", List.of(MODEL)),
            Samples.question("both", "System Design", List.of(MODEL), Samples.concept("key", "base62")),
            Samples.question("team", "Behavioral", List.of(), Samples.concept("key", "compromise")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCORED       | ANSWERED           | I would give every url a base62 encoding and keep the hot ones in memory.
            SCORED       | ANSWERED           | Base62.
            NON_ANSWER   | TOO_FEW_WORDS      | It depends.
            NON_ANSWER   | TOO_FEW_WORDS      | Use one big server.
            SCORED       | ANSWERED           | Use one big fast server.
            NON_ANSWER   | SAID_SO            | I don't know.
            NON_ANSWER   | SAID_SO            | I have no experience with base62
            NO_ANSWER    | SAID_SO            | No submission.
            NO_ANSWER    | SAID_SO            | -
            MISSING      | BLANK              | ''
            MISSING      | BLANK              | '\u00a0\u200b '
            NOT_SCORABLE | GARBLED            | sdkjfhskdjf qwrtpsdfg xkjhgfds bcdfghjk wqrtpsd
            NOT_SCORABLE | GARBLED            | ???
            NOT_SCORABLE | OTHER_LANGUAGE     | Ich habe das System mit meinem Team entworfen und gebaut.
            NOT_SCORABLE | OTHER_LANGUAGE     | 我会使用一致性哈希
            NOT_SCORABLE | QUESTION_READ_BACK | How would you design a URL shortening service?
            NOT_SCORABLE | QUESTION_READ_BACK | So, how would you design a URL shortening service?
            SCORED       | ANSWERED           | How would you design a URL shortening service? Base62.
            """)
    void tellsAnswersFromWhatIsNone(AnswerStatus status, StatusReason reason, String text) {
        AnswerScore score = score(Samples.answer("url", "System Design", text));
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.reason()).isEqualTo(reason);
        assertThat(score.score() != null).isEqualTo(status.scored());
        assertThat(score.flags().contains(Flag.NOT_SCORABLE)).isEqualTo(status == AnswerStatus.NOT_SCORABLE);
    }

    @Test
    void takesAShortPartlyRightAnswerForOne() {
        assertThat(score(Samples.answer("model", "System Design", "Sharding.")).status())
                .isEqualTo(AnswerStatus.SCORED);
        assertThat(score(Samples.answer("model", "System Design", "Servers.")).status())
                .isEqualTo(AnswerStatus.NON_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"I don't know", "skipped", "It depends."})
    void givesTheLowestAnchorToWhatIsNoAnswer(String text) {
        AnswerScore score = score(Samples.answer("team", "Behavioral", text));
        assertThat(List.of(
                        Optional.ofNullable(score.content()),
                        Optional.ofNullable(score.communication()),
                        Optional.ofNullable(score.score())))
                .containsOnly(Optional.of(0.0));
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT,EXEMPT", "NOT_ASKED,NOT_ASKED", "NO_ANSWER,NO_ANSWER"})
    void believesWhatTheExportDeclares(DeclaredStatus declared, AnswerStatus status) {
        AnswerScore score = score(Samples.answer("url", "System Design", GOOD, declared));
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.reason()).isEqualTo(StatusReason.DECLARED_BY_THE_EXPORT);
        assertThat(score.evidence()).isEqualTo(Evidence.NONE);
    }

    @Test
    void takesConceptsForContentWhereThereIsNoModelAnswer() {
        AnswerScore score = score(Samples.answer("url", "System Design", GOOD));
        assertThat(score.content()).isEqualTo(100);
        assertThat(score.score()).isEqualTo(100);
    }

    @Test
    void takesTheMeanOfConceptsAndModelAnswer() {
        AnswerScore model = score(Samples.answer("model", "System Design", GOOD));
        AnswerScore both = score(Samples.answer("both", "System Design", GOOD));
        assertThat(model.content()).isGreaterThan(0);
        assertThat(both.content()).isNotNull().isCloseTo((100 + content(model)) / 2, within(1e-9));
    }

    @Test
    void weighsContentAndCommunicationOutsideTechnicalSections() {
        AnswerScore score =
                score(Samples.answer("team", "Behavioral", "We looked at the data and found a compromise."));
        assertThat(score.content()).isEqualTo(100);
        assertThat(score.score()).isNotNull().isCloseTo(60 + .4 * communication(score), within(1e-9));
    }

    @Test
    void scoresNothingWhereTheRubricDoesNotKnowTheQuestion() {
        AnswerScore score = score(Samples.answer("unknown", "Behavioral", GOOD));
        assertThat(score.content()).isNull();
        assertThat(score.communication()).isNull();
        assertThat(score.score()).isNull();
        assertThat(score.flags()).containsExactly(Flag.NO_RUBRIC);
        assertThat(score.rubricQuestion()).isNull();
        assertThat(score.status()).isEqualTo(AnswerStatus.NO_RUBRIC);
        assertThat(score.reason()).isEqualTo(StatusReason.NOTHING_IN_THE_RUBRIC);
        // how it is told is shown
        assertThat(score.evidence().communication()).isNotNull();
    }

    @Test
    void takesARatingWhereTheRubricDoesNotKnowTheQuestion() {
        AnswerScore score = score(Samples.answer("unknown", "Technical", GOOD, new Rating(3, 5.0, "a")));
        assertThat(score.status()).isEqualTo(AnswerStatus.SCORED);
        assertThat(score.score()).isEqualTo(60);
    }

    @Test
    void multipliesContentByTheGuardsFactor() {
        // 10 tokens with one function word: .3 + .7 * .8 = .86
        AnswerScore score = score(
                Samples.answer("url", "System Design", "base62 key cache layer shard region queue worker node for"));
        assertThat(score.evidence().factor()).isCloseTo(.86, within(1e-12));
        assertThat(score.content()).isNotNull().isCloseTo(86, within(1e-9));
        // .86 is not under .5
        assertThat(score.flags()).isEmpty();
    }

    @Test
    void flagsARedFlagWithoutLoweringTheScore() {
        AnswerScore score = score(Samples.answer("url", "System Design", GOOD + " We never write tests."));
        assertThat(score.flags()).containsExactly(Flag.RED_FLAG);
        assertThat(score.evidence().redFlags())
                .extracting(ConceptFinding::quote)
                .containsExactly("We never write tests");
        assertThat(score.content()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"24,false", "25,true"})
    void flagsALongAnswerWithoutAnyConcept(int words, boolean flagged) {
        String text = IntStream.range(0, words)
                .mapToObj(i -> i % 2 == 0 ? "the" : "thing" + i)
                .reduce("", (a, b) -> a + " " + b);
        assertThat(score(Samples.answer("url", "System Design", text)).flags().contains(Flag.NO_CONCEPT_FOUND))
                .isEqualTo(flagged);
    }

    @Test
    void showsTheShareOfTheQuestionThatIsTakenUp() {
        // of "a Redis cache" redis and cache are content; the answer takes up cache
        Answer answer = new Answer(
                new Question(null, null, "Why a Redis cache?"),
                "Technical",
                "Because a cache answers faster than any disk would.",
                DeclaredStatus.NONE,
                List.of());
        assertThat(score(answer).evidence().relevance()).isEqualTo(.5);
    }

    @Test
    void aFailureToScoreIsNeverANumberAndStopsNobodyElse() {
        InterviewScorer scorer = new InterviewScorer(new FailingOn("base62 boom"), RUBRIC, Samples.TEXT);
        List<AnswerScore> scores = scorer.score(Samples.interview(
                        Samples.answer("url", "System Design", GOOD),
                        Samples.answer("url", "System Design", "base62 boom"),
                        Samples.answer("team", "Behavioral", GOOD)))
                .answers();
        assertThat(scores)
                .extracting(AnswerScore::status)
                .containsExactly(AnswerStatus.SCORED, AnswerStatus.NOT_SCORABLE, AnswerStatus.SCORED);
        AnswerScore failed = scores.get(1);
        assertThat(failed.reason()).isEqualTo(StatusReason.SCORER_FAILED);
        assertThat(failed.flags()).containsExactly(Flag.NOT_SCORABLE);
        assertThat(failed.score()).isNull();
        assertThat(failed.content()).isNull();
        assertThat(failed.communication()).isNull();
        assertThat(failed.confidence()).isNull();
    }

    @Test
    void takesTheMeanOfPeoplesRatings() {
        // 4 of 5 is 80, 3 of 4 is 75; 9 has no scale and 7 of 5 is clipped to 100
        assertThat(rated(ScoringPolicy.Source.HUMAN, GOOD, new Rating(4, 5.0, "a"), new Rating(3, 4.0, "b"))
                        .score())
                .isEqualTo(77.5);
        assertThat(rated(ScoringPolicy.Source.HUMAN, GOOD, new Rating(4, 5.0, "a"), new Rating(9, null, "b"))
                        .score())
                .isEqualTo(80);
        assertThat(rated(ScoringPolicy.Source.HUMAN, GOOD, new Rating(7, 5.0, "a"))
                        .score())
                .isEqualTo(100);
    }

    @Test
    void letsPeopleDecideByDefault() {
        AnswerScore score = rated(ScoringPolicy.Source.HUMAN, GOOD, new Rating(2, 5.0, "a"), new Rating(2, 5.0, "b"));
        assertThat(score.content()).isEqualTo(40);
        assertThat(score.score()).isEqualTo(40);
        assertThat(score.textScore()).isEqualTo(100);
        assertThat(score.rating()).isEqualTo(40);
        assertThat(communication(score)).isNotEqualTo(40);
        assertThat(score.raters()).isEqualTo(2);
        assertThat(score.reason()).isEqualTo(StatusReason.RATED_BY_A_PERSON);
    }

    @ParameterizedTest
    @CsvSource({"''", "I don't know", "sdkjfhskdjf qwrtpsdfg"})
    void takesARatingForAllWhereTheTextHoldsNoAnswer(String text) {
        AnswerScore score = rated(ScoringPolicy.Source.HUMAN, text, new Rating(3, 5.0, "a"));
        assertThat(score.status()).isEqualTo(AnswerStatus.SCORED);
        assertThat(score.reason()).isEqualTo(StatusReason.RATED_BY_A_PERSON);
        assertThat(List.of(content(score), communication(score))).containsOnly(60.0);
    }

    @Test
    void showsRatingsWithoutUsingThemWhereTheTextCounts() {
        AnswerScore score = rated(ScoringPolicy.Source.TEXT, GOOD, new Rating(2, 5.0, "a"));
        assertThat(score.score()).isEqualTo(100);
        assertThat(score.rating()).isEqualTo(40);
        assertThat(score.raters()).isEqualTo(1);
        assertThat(score.reason()).isEqualTo(StatusReason.ANSWERED);
    }

    @Test
    void blendsPeopleAndText() {
        AnswerScore score = rated(ScoringPolicy.Source.BLEND, GOOD, new Rating(2, 5.0, "a"));
        assertThat(score.score()).isEqualTo(70);
        assertThat(score.content()).isEqualTo(70);
        assertThat(score.textScore()).isEqualTo(100);
        assertThat(score.raters()).isEqualTo(2);
        assertThat(rated(ScoringPolicy.Source.BLEND, "", new Rating(2, 5.0, "a"))
                        .score())
                .isEqualTo(40);
    }

    @Test
    void leavesAQuestionThatWasNotPutOutWhateverItsRating() {
        Answer answer = Samples.answer("url", "System Design", "", DeclaredStatus.EXEMPT, new Rating(1, 5.0, "a"));
        assertThat(score(answer).status()).isEqualTo(AnswerStatus.EXEMPT);
    }

    @Test
    void weighsScreeningAndWrapUpHalf() {
        List<Answer> answers = new ArrayList<>();
        List.of("Screening", " screening", "Wrap Up", "wrap-up", "Technical", "Behavioral", "")
                .forEach(section -> answers.add(Samples.answer("url", section, GOOD)));
        assertThat(scorer(ScoringPolicy.Source.HUMAN)
                        .score(Samples.interview(answers))
                        .answers())
                .extracting(AnswerScore::weight)
                .containsExactly(.5, .5, .5, .5, 1.0, 1.0, 1.0);
    }

    @Test
    void givesTheSameCardEveryTime() {
        Answer answer = Samples.answer("both", "System Design", GOOD, new Rating(2, 5.0, "a"));
        InterviewScorer scorer = scorer(ScoringPolicy.Source.BLEND);
        Scorecard first = scorer.score(Samples.interview(answer));
        assertThat(scorer.score(Samples.interview(answer))).isEqualTo(first);
        assertThat(scorer(ScoringPolicy.Source.BLEND).score(Samples.interview(answer)))
                .isEqualTo(first);
    }

    private static double content(AnswerScore score) {
        return Optional.ofNullable(score.content()).orElse(-1.0);
    }

    private static double communication(AnswerScore score) {
        return Optional.ofNullable(score.communication()).orElse(-1.0);
    }

    private static AnswerScore rated(ScoringPolicy.Source source, String text, Rating... ratings) {
        return scorer(source)
                .score(Samples.interview(Samples.answer("url", "System Design", text, ratings)))
                .answers()
                .get(0);
    }

    private static AnswerScore score(Answer answer) {
        return scorer(ScoringPolicy.Source.HUMAN)
                .score(Samples.interview(answer))
                .answers()
                .get(0);
    }

    private static InterviewScorer scorer(ScoringPolicy.Source source) {
        return new InterviewScorer(
                Language.ENGLISH.analyzer(), RUBRIC, new ScoringPolicy(source, false, false, 1, 1, 5));
    }

    /** Fails on one text and quotes it, as careless libraries do. */
    private static final class FailingOn implements TextAnalyzer {
        private final TextAnalyzer english = Language.ENGLISH.analyzer();
        private final String text;

        FailingOn(String text) {
            this.text = text;
        }

        @Override
        public List<Token> tokens(String text) {
            if (text.equals(this.text)) {
                throw new IllegalStateException("cannot read " + text);
            }
            return english.tokens(text);
        }

        @Override
        public Optional<String> foreignLanguage(String text) {
            return english.foreignLanguage(text);
        }

        @Override
        public LanguageCues cues() {
            return english.cues();
        }
    }
}
