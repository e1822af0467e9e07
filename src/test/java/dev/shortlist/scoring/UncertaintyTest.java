package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTest {
    /** Of 30 interviews: contents 20 points apart, and 10 how answers are told. */
    private static final AnswerSpread SPREAD = new AnswerSpread(30, 400_000L * 60, 100_000L * 60, 60);

    private static final Uncertainty UNCERTAINTY = new Uncertainty(new SectionRule(Samples.rubric()), SPREAD);

    @Test
    void isThatOfOtherQuestionsOfTheSameKind() {
        // four answers of a quarter each, 20 points apart: 20 / sqrt(4)
        assertThat(error(text(), text(), text(), text())).isCloseTo(10, within(1e-12));
        assertThat(error(text())).isCloseTo(20, within(1e-12));
    }

    @Test
    void isTheSameWhoeverRatedTheAnswers() {
        assertThat(error(rated("a"), rated("a", "b"))).isCloseTo(20 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void takesWhatADimensionTakesOfAnAnswer() {
        assertThat(UNCERTAINTY.deviation(text(), Part.CONTENT)).isEqualTo(20);
        assertThat(UNCERTAINTY.deviation(text(), Part.COMMUNICATION)).isEqualTo(10);
        // behavioral: .6 * 20 + .4 * 10
        assertThat(UNCERTAINTY.deviation(Samples.scored("Behavioral", 60), Part.ANSWER))
                .isCloseTo(16, within(1e-12));
    }

    @Test
    void isThatOfTheShippedSpreadWhileTooFewInterviewsAreKnown() {
        AnswerSpread few = new AnswerSpread(29, 1, 1, 1);
        assertThat(few.isOwn()).isFalse();
        assertThat(few.content()).isEqualTo(AnswerSpread.NONE.content());
        assertThat(SPREAD.isOwn()).isTrue();
        assertThat(SPREAD.content()).isEqualTo(20);
    }

    @Test
    void ofCalibratedTextIsThatOfTheCalibration() {
        // by hand: 5 for the candidate, and two halves of 20: 25 + 2 * .25 * 400 = 225
        assertThat(error(calibrated(5.0), calibrated(5.0))).isCloseTo(15, within(1e-12));
        // not known for the candidate: two halves of 20 alone
        assertThat(error(calibrated(null), calibrated(null))).isCloseTo(Math.sqrt(200), within(1e-12));
    }

    @Test
    void ofCalibratedAndOtherTextIsThatOfEach() {
        // (.5 * 20)^2 + (.5 * 5)^2 of the calibrated, (.5 * 20)^2 of the other
        assertThat(error(calibrated(5.0), text())).isCloseTo(Math.sqrt(100 + 6.25 + 100), within(1e-12));
    }

    @ParameterizedTest
    // root of 425 is 20.616; in [70, 85) at 77.5 P(|z| < .3638) = .2840 (scipy.stats.norm); below 40 at 0 .9738
    @CsvSource({"77.5,.2840", "0,.9738"})
    void ofOneCalibratedAnswerIsByItsOwnError(double score, double confidence) {
        Calibrated calibrated = new Calibrated("c", 60, score, 20, 5.0);
        assertThat(new AnswerConfidence(Samples.rubric()).of(score, calibrated)).isCloseTo(confidence, within(5e-5));
    }

    @Test
    void saysNoConfidenceInWhatNobodyComparedWithPeople() {
        assertThat(new AnswerConfidence(Samples.rubric()).of(77.5, null)).isNull();
    }

    private static double error(AnswerScore... answers) {
        double[] shares = new double[answers.length];
        Arrays.fill(shares, 1.0 / answers.length);
        double[] deviations = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            deviations[i] = shares[i] * UNCERTAINTY.deviation(answers[i], Part.CONTENT);
        }
        return UNCERTAINTY.standardError(List.of(answers), shares, deviations);
    }

    private static AnswerScore text() {
        return Samples.scored("T", 60);
    }

    private static AnswerScore calibrated(@Nullable Double candidateError) {
        return answer(StatusReason.ANSWERED, 1, new Calibrated("c", 70, 60, 20, candidateError));
    }

    private static AnswerScore rated(String... raters) {
        Rating[] ratings =
                List.of(raters).stream().map(r -> new Rating(3, 5.0, r)).toArray(Rating[]::new);
        return answer(StatusReason.RATED_BY_A_PERSON, raters.length, null, ratings);
    }

    private static AnswerScore answer(
            StatusReason reason, int raters, @Nullable Calibrated calibrated, Rating... ratings) {
        return new AnswerScore(
                Samples.answer("q", "T", "", ratings),
                null,
                AnswerStatus.SCORED,
                reason,
                ScoreRule.CONTENT,
                1,
                60.0,
                60.0,
                60.0,
                60.0,
                null,
                raters,
                null,
                Set.of(),
                Evidence.NONE,
                calibrated);
    }
}
