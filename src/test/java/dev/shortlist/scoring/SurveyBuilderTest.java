package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.Interview;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a survey leaves does not depend on how the answers came, and what answers get by it. */
class SurveyBuilderTest {
    private static final InterviewScorer SCORER = new InterviewScorer(
            TextFormulas.ENGLISH,
            Samples.rubric(Samples.question(
                    "q",
                    "Technical",
                    List.of(),
                    Samples.concept("raid", "raid"),
                    Samples.concept("mirror", "mirror"),
                    Samples.concept("stripe", "stripe"))),
            new ScoringPolicy(ScoringPolicy.Source.TEXT, false, true, 1, 1, 5));

    /** What a builder is told of one answer. */
    private record Told(String question, Set<String> stems, double content, boolean peer) {
        void to(SurveyBuilder builder) {
            builder.add(question, stems, content, peer);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyOrderLeavesTheSame(long seed) {
        List<Told> answers = answers(new Random(seed));
        List<QuestionSurvey> expected = surveyed(answers);
        Collections.shuffle(answers, new Random(-seed));
        assertThat(surveyed(answers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyDivisionLeavesTheSame(long seed) {
        Random random = new Random(seed);
        List<Told> answers = answers(random);
        List<QuestionSurvey> expected = surveyed(answers);

        List<SurveyBuilder> parts = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> new SurveyBuilder())
                .collect(Collectors.toCollection(ArrayList::new));
        answers.forEach(a -> a.to(parts.get(random.nextInt(parts.size()))));
        Collections.shuffle(parts, random);
        SurveyBuilder merged = new SurveyBuilder();
        parts.forEach(p -> p.questions().forEach(merged::add));

        assertThat(merged.questions()).isEqualTo(expected);
    }

    /** A second way to the same: all answers sorted, the best eleven of different stems taken. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsTheElevenBestOfDifferentStems(long seed) {
        List<Told> answers = answers(new Random(seed));
        for (QuestionSurvey survey : surveyed(answers)) {
            List<Told> own = answers.stream()
                    .filter(a -> a.question().equals(survey.question()))
                    .toList();
            List<Long> ids = own.stream()
                    .filter(Told::peer)
                    .sorted(Comparator.comparingDouble(Told::content)
                            .reversed()
                            .thenComparingLong(a -> PeerAnswer.id(a.stems())))
                    .map(a -> PeerAnswer.id(a.stems()))
                    .distinct()
                    .limit(11)
                    .toList();
            assertThat(survey.answers()).isEqualTo(own.size());
            assertThat(survey.best()).extracting(PeerAnswer::id).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void surveysOnlyQuestionsThatTheRubricHasSomethingOn() {
        SurveyBuilder builder = new SurveyBuilder();
        SCORER.survey(Samples.interview(Samples.answer("unknown", "Technical", texts(1).get(0))), builder);
        assertThat(builder.survey().questions()).isEmpty();
        SCORER.survey(interview(texts(1).get(0)), builder);
        assertThat(builder.survey().questions())
                .extracting(QuestionSurvey::question)
                .containsExactly("known:q");
    }

    @Test
    void addsUpHowFarAnswersLieApart() {
        List<Interview> interviews = texts(4).stream()
                .map(t -> Samples.interview(
                        Samples.answer("q", "Technical", t),
                        Samples.answer("q", "Technical", "It is a raid, and this is not all of it for me")))
                .toList();
        SurveyBuilder whole = new SurveyBuilder();
        interviews.forEach(i -> SCORER.survey(i, whole));
        SurveyBuilder merged = new SurveyBuilder();
        interviews.forEach(i -> {
            SurveyBuilder one = new SurveyBuilder();
            SCORER.survey(i, one);
            merged.add(one.survey().spread());
        });
        assertThat(whole.survey().spread().interviews()).isEqualTo(4);
        // contents 100 and 100 / 3 with 1 free distance: (200 / 3)^2 / 2 = 2222.222, in thousandths, four times
        assertThat(whole.survey().spread().contentSquares()).isEqualTo(4 * 2_222_222L);
        assertThat(whole.survey().spread().freedom()).isEqualTo(4);
        assertThat(merged.survey().spread()).isEqualTo(whole.survey().spread());
    }

    @Test
    void doesNotCompareWithAnAnswerThatAGuardFoundFaultWith() {
        List<Told> answers =
                List.of(new Told("known:q", Set.of("a"), .9, false), new Told("known:q", Set.of("b"), .1, true));
        QuestionSurvey survey = surveyed(answers).get(0);
        assertThat(survey.answers()).isEqualTo(2);
        assertThat(survey.best()).extracting(PeerAnswer::stems).containsExactly(List.of("b"));
    }

    @ParameterizedTest
    @CsvSource({"11,false", "12,true"})
    void comparesFromTwelveAnswersOn(int answers, boolean compared) {
        InterviewScorer scorer = informed(texts(answers));
        assertThat(peers(scorer, texts(1).get(0)) != null).isEqualTo(compared);
    }

    /**
     * Of twelve answers all hold mirror. Any ten others share raid, mirror and what all say; an answer is never compared with
     * itself, so that its own words xa... are shared by nobody, and the others are always ten.
     */
    @Test
    void theEleventhStandsInForAnAnswerThatIsOneOfTheBest() {
        List<String> texts = texts(12);
        InterviewScorer scorer = informed(texts);
        for (String text : texts) {
            PeerEvidence found = Objects.requireNonNull(peers(scorer, text));
            assertThat(found.answers()).isEqualTo(12);
            // raid, mirror, stripe, node: ten of ten others hold each, whoever is left out
            assertThat(found.terms()).isEqualTo(4);
            assertThat(found.found()).isEqualTo(4);
            assertThat(found.share()).isEqualTo(1);
        }
        assertThat(Objects.requireNonNull(peers(scorer, "It is a raid and a mirror of this, in a zebra"))
                        .share())
                .isEqualTo(.5);
    }

    @Test
    void twinsGetTheSame() {
        List<String> texts = texts(12);
        String twin = "The stripes and the node of it: the MIRRORED RAID, the x0";
        texts.add(twin);
        InterviewScorer scorer = informed(texts);
        assertThat(peers(scorer, twin)).isNotNull().isEqualTo(peers(scorer, texts.get(0)));
        assertThat(content(scorer, twin)).isEqualTo(content(scorer, texts.get(0)));
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "It is a raid and a mirror with the stripe of a node, in the x" + i)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static InterviewScorer informed(List<String> texts) {
        SurveyBuilder builder = new SurveyBuilder();
        texts.forEach(t -> SCORER.survey(interview(t), builder));
        return SCORER.informedBy(builder.survey());
    }

    private static Interview interview(String text) {
        return Samples.interview(Samples.answer("q", "Technical", text));
    }

    private static @Nullable PeerEvidence peers(InterviewScorer scorer, String text) {
        return scorer.score(interview(text)).answers().get(0).evidence().peers();
    }

    private static @Nullable Double content(InterviewScorer scorer, String text) {
        return scorer.score(interview(text)).answers().get(0).content();
    }

    private static List<QuestionSurvey> surveyed(List<Told> answers) {
        SurveyBuilder builder = new SurveyBuilder();
        answers.forEach(a -> a.to(builder));
        return builder.questions();
    }

    /** Few different words and scores, so that twins and ties come up. */
    private static List<Told> answers(Random random) {
        List<Told> answers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String question = List.of("known:a", "known:b", "unknown:c").get(random.nextInt(3));
            Set<String> stems = random.ints(1 + random.nextInt(3), 0, 12)
                    .mapToObj(w -> "w" + w)
                    .collect(Collectors.toUnmodifiableSet());
            answers.add(new Told(question, stems, random.nextInt(8) / 8.0, random.nextInt(4) > 0));
        }
        return answers;
    }
}
