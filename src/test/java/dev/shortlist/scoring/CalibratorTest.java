package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.Mapping;
import dev.shortlist.calibration.Residuals;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A line of 40 + .5 score, on answers of every status. */
class CalibratorTest {
    private static final Rubric RUBRIC = Samples.rubric(Samples.question(
            "backups", "Technical", List.of(), Samples.concept("restore", "restore it every week on another machine")));

    private static final Calibration.Measured NONE = new Calibration.Measured(0, 0, 0);

    private static final Calibration LINE = new Calibration(
            "c",
            1,
            Instant.EPOCH,
            "2",
            List.of(),
            new TreeMap<>(),
            new Calibration.Source(20, 1, 20, 1, ""),
            new Calibration.Figures(NONE, NONE, NONE, 0, 0, 0, 0),
            new Mapping.Line(40, .5),
            new Residuals(20, null));

    private static AnswerScore score(DeclaredStatus declared, String text, Rating... ratings) {
        Answer answer = new Answer(new Question("backups", 1, "How?"), "Technical", text, declared, List.of(ratings));
        return new InterviewScorer(Language.ENGLISH.analyzer(), RUBRIC, Samples.TEXT)
                .calibratedBy(LINE)
                .score(Samples.interview(answer))
                .answers()
                .get(0);
    }

    @Test
    void iDoNotKnowHasTheLinesValueAtItsScore() {
        AnswerScore found = score(DeclaredStatus.NONE, "I don't know.");
        assertThat(found.status()).isEqualTo(AnswerStatus.NON_ANSWER);
        assertThat(found.score()).isEqualTo(40);
        assertThat(found.content()).isEqualTo(40);
        assertThat(found.communication()).isZero();
        assertThat(Objects.requireNonNull(found.calibrated()).from()).isZero();
        assertThat(found.contentAlone()).isZero();
    }

    @Test
    void skippedHasItTooWhetherTheAnswerOrTheExportSaysSo() {
        assertThat(score(DeclaredStatus.NONE, "skipped").score()).isEqualTo(40);
        assertThat(score(DeclaredStatus.NO_ANSWER, "I passed on this one.").score())
                .isEqualTo(40);
    }

    @Test
    void anAnswerWithoutAWordIsNotCalibrated() {
        AnswerScore declared = score(DeclaredStatus.NO_ANSWER, " \u00a0");
        assertThat(declared.score()).isZero();
        assertThat(declared.calibrated()).isNull();
        assertThat(declared.featuresToLearn()).isNull();
        assertThat(score(DeclaredStatus.NONE, "").score()).isNull();
        assertThat(score(DeclaredStatus.EXEMPT, "I don't know.").featuresToLearn())
                .isNull();
    }

    @Test
    void everyStatusWithATextIsLearntFromByItsScoreBeforeAnyCalibration() {
        Features nothing = Objects.requireNonNull(
                score(DeclaredStatus.NONE, "I don't know.").featuresToLearn());
        assertThat(nothing).isEqualTo(new Features(0, null, null, null, null, 1));
        AnswerScore scored = score(DeclaredStatus.NONE, "We restore it every week on another machine and look at it.");
        Features all = Objects.requireNonNull(scored.featuresToLearn());
        assertThat(all.text()).isCloseTo(1, within(1e-12));
        assertThat(all.concepts()).isNotNull();
        assertThat(scored.score()).isCloseTo(90, within(1e-12));
    }

    @Test
    void aRatingDoesNotMakeUpForAnAnswerThatHasNoContent() {
        AnswerScorer human = new AnswerScorer(
                Language.ENGLISH.analyzer(),
                RUBRIC,
                new ScoringPolicy(ScoringPolicy.Source.HUMAN, false, false, 1, 1, 5),
                new AskedQuestions(Language.ENGLISH.analyzer(), RUBRIC),
                new Cohort(
                        new AskedQuestions(Language.ENGLISH.analyzer(), RUBRIC).keys(),
                        List.of(),
                        Language.ENGLISH.analyzer()),
                null);
        Answer unknown = new Answer(
                new Question("else", 1, "What else do you do with your backups?"),
                "Behavioral",
                "We restore it every week on another machine and look at it.",
                DeclaredStatus.NONE,
                List.of(new Rating(4, 5d, "A")));
        AnswerScore found = human.score(unknown, human.read(unknown));
        assertThat(found.content()).isEqualTo(80);
        assertThat(found.featuresToLearn()).isNull();
    }
}
