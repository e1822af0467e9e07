package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Rating;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTest {
    private static final double PER_ANSWER = 5.1 * 5.1 + 18 * 18;

    @Test
    void isThatOfOneRaterWhereTheTextIsScored() {
        AnswerScore text = Samples.scored("T", 60);
        assertThat(error(text, text)).isCloseTo(Math.sqrt(6.7 * 6.7 + PER_ANSWER / 2), within(1e-12));
    }

    @Test
    void isSmallerWhereRatersShareTheInterview() {
        // a rater each for half of the interview: a_r = .5 twice
        assertThat(error(rated("a"), rated("b"))).isCloseTo(Math.sqrt(6.7 * 6.7 / 2 + PER_ANSWER / 2), within(1e-12));
        assertThat(error(rated("a"), rated("a"))).isCloseTo(Math.sqrt(6.7 * 6.7 + PER_ANSWER / 2), within(1e-12));
    }

    @Test
    void isSmallestWhereEveryAnswerHasTwoRaters() {
        assertThat(error(rated("a", "b"), rated("a", "b")))
                .isCloseTo(Math.sqrt(6.7 * 6.7 / 2 + PER_ANSWER / 4), within(1e-12));
    }

    @Test
    void takesRatingsWithoutANameForOnePersons() {
        assertThat(error(rated("", ""))).isCloseTo(Math.sqrt(6.7 * 6.7 + PER_ANSWER), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // sd 19.877; in [70, 85) at 77.5: P(|z| < .3773) = .2941
        "77.5,1,false,.2941",
        // below 40 at 0: P(z < 2.0124) = .9779, capped by who gave it
        "0,1,false,.75",
        "0,1,true,.90",
        "0,2,true,.95",
        // from 85 up at 100: P(z > -.7546) = .7748; at 85 a half
        "100,1,true,.7748",
        "85,1,true,.5"
    })
    void ofOneAnswerIsTheChanceOfAnotherBand(double score, int raters, boolean people, double confidence) {
        assertThat(new AnswerConfidence(Samples.rubric()).of(score, raters, people, null))
                .isCloseTo(confidence, within(5e-5));
    }

    @Test
    void ofCalibratedTextIsThatOfTheCalibration() {
        // by hand: 5 for the candidate, and two halves of 20: 25 + 2 * .25 * 400 = 225
        assertThat(error(calibrated(5.0), calibrated(5.0))).isCloseTo(15, within(1e-12));
        // not known for the candidate: as it was, 6.7
        assertThat(error(calibrated(null), calibrated(null))).isCloseTo(Math.sqrt(6.7 * 6.7 + 200), within(1e-12));
    }

    @Test
    void ofCalibratedAndOtherTextIsThatOfEach() {
        assertThat(error(calibrated(5.0), Samples.scored("T", 60)))
                .isCloseTo(Math.sqrt((25 + 400 + 6.7 * 6.7 + PER_ANSWER) / 4), within(1e-12));
    }

    @ParameterizedTest
    // root of 425 is 20.616; in [70, 85) at 77.5 P(|z| < .3638) = .2840 (scipy.stats.norm); below 40 at 0 .9738, capped
    @CsvSource({"77.5,.2840", "0,.90"})
    void ofOneCalibratedAnswerIsByItsOwnError(double score, double confidence) {
        Calibrated calibrated = new Calibrated("c", 60, score, 20, 5.0);
        assertThat(new AnswerConfidence(Samples.rubric()).of(score, 1, false, calibrated))
                .isCloseTo(confidence, within(5e-5));
    }

    private static AnswerScore calibrated(@Nullable Double candidateError) {
        return new AnswerScore(
                Samples.answer("q", "T", ""),
                null,
                AnswerStatus.SCORED,
                StatusReason.ANSWERED,
                1,
                60.0,
                60.0,
                60.0,
                60.0,
                null,
                1,
                null,
                Set.of(),
                Evidence.NONE,
                new Calibrated("c", 70, 60, 20, candidateError));
    }

    private static double error(AnswerScore... answers) {
        double[] weights = new double[answers.length];
        java.util.Arrays.fill(weights, 1.0 / answers.length);
        return Uncertainty.standardError(List.of(answers), weights);
    }

    private static AnswerScore rated(String... raters) {
        Rating[] ratings =
                List.of(raters).stream().map(r -> new Rating(3, 5.0, r)).toArray(Rating[]::new);
        int different = Set.copyOf(List.of(raters)).size();
        return new AnswerScore(
                Samples.answer("q", "T", "", ratings),
                null,
                AnswerStatus.SCORED,
                StatusReason.RATED_BY_A_PERSON,
                1,
                60.0,
                60.0,
                60.0,
                null,
                60.0,
                different,
                null,
                Set.of(),
                Evidence.NONE);
    }
}
