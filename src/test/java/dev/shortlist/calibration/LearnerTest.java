package dev.shortlist.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.agreement.SplitMix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static final Learner LEARNER = new Learner(1);

    @Test
    void nineRatingsTeachNothing() {
        assertThat(reason(LEARNER.learn(related(9)))).isEqualTo("expected at least 10 rated answers, found 9");
        assertThat(reason(LEARNER.learn(List.of()))).isEqualTo("expected at least 10 rated answers, found 0");
    }

    @Test
    void tenRatingsTeachALine() {
        Lesson.Learnt learnt = learnt(LEARNER.learn(related(10)));
        assertThat(learnt.mapping()).isInstanceOf(Mapping.Line.class);
    }

    @Test
    void seventyNineTeachALineAndEightyMore() {
        assertThat(learnt(LEARNER.learn(related(79))).mapping()).isInstanceOf(Mapping.Line.class);
        assertThat(learnt(LEARNER.learn(related(80))).mapping()).isNotInstanceOf(Mapping.Line.class);
    }

    @Test
    void eightyOnACurveTeachSteps() {
        // a rating of 10 below a score of 50 and of 90 above: no line does that
        List<RatedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            answers.add(answer("c" + i, i / 80.0, i < 40 ? 10 : 90));
        }
        assertThat(learnt(LEARNER.learn(answers)).mapping()).isInstanceOf(Mapping.Isotonic.class);
    }

    @Test
    void eightyOfASubScoreTeachItsWeight() {
        // the rating is the concepts' score; the default score is half of it and half noise
        SplitMix random = new SplitMix(4);
        List<RatedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double concepts = random.below(101) / 100.0;
            double text = (concepts + random.below(101) / 100.0) / 2;
            answers.add(new RatedAnswer(
                    "c" + i, "q", new Features(text, concepts, null, null, null, 1), 10, 100 * concepts));
        }
        Mapping mapping = learnt(LEARNER.learn(answers)).mapping();
        assertThat(mapping).isInstanceOf(Mapping.Weighted.class);
        assertThat(((Mapping.Weighted) mapping).weights().get(1)).isGreaterThan(.3);
    }

    @Test
    void fewCandidatesTeachNothingHoweverManyAnswers() {
        List<RatedAnswer> of4 = new ArrayList<>();
        List<RatedAnswer> of5 = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            of4.add(answer("c" + i % 4, i / 40.0, 50 + 40 * i / 40.0));
            of5.add(answer("c" + i % 5, i / 40.0, 50 + 40 * i / 40.0));
        }
        assertThat(reason(LEARNER.learn(of4)))
                .isEqualTo(
                        "expected rated answers of at least 5 candidates, since one is judged by the others, found 4");
        assertThat(LEARNER.learn(of5)).isInstanceOf(Lesson.Learnt.class);
    }

    @Test
    void scoresThatAgreeAsTheyAreNeedNoCalibration() {
        List<RatedAnswer> alike = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            alike.add(answer("c" + i, i / 80.0, 100 * i / 80.0));
        }
        // as they are they are off by nothing, and no line can do better
        assertThat(reason(LEARNER.learn(alike)))
                .startsWith("expected an error below that of the scores as they are (0.00 points), found ")
                .endsWith("; these scores need no calibration");
    }

    /** That people give just these scores, few ratings cannot say: a line near them is learnt. */
    @Test
    void fewRatingsAreNotHeldAgainstTheScoresAsTheyAre() {
        List<RatedAnswer> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            alike.add(answer("c" + i, i / 20.0, 5 * i));
        }
        Mapping.Line line = (Mapping.Line) learnt(LEARNER.learn(alike)).mapping();
        // by hand: S_xx = S_xy = 20 * 25 * 399 / 12 = 16625; (16625 + 4000) / (16625 + 8000)
        assertThat(line.slope()).isCloseTo(20625.0 / 24625, within(1e-12));
    }

    @Test
    void ratingsThatFallTeachNothing() {
        List<RatedAnswer> falling = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            falling.add(answer("c" + i, i / 20.0, 100 - 5 * i));
        }
        assertThat(reason(LEARNER.learn(falling)))
                .isEqualTo("expected ratings that rise with the scores, found a correlation of -1.00");
    }

    @Test
    void ratingsThatAreAllAlikeTeachNothing() {
        List<RatedAnswer> same = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            same.add(answer("c" + i, i / 20.0, 75));
        }
        assertThat(reason(LEARNER.learn(same)))
                .isEqualTo("expected scores and ratings that differ, found all of one kind alike");
    }

    @Test
    void aWeakRelationThatMayBeChanceTeachesNothing() {
        // ratings 0 and 100 by turns: r = .087 by hand, 1 / sqrt(133); unrelated ratings reach that often
        List<RatedAnswer> weak = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            weak.add(answer("c" + i, i / 20.0, i % 2 == 0 ? 0 : 100));
        }
        assertThat(reason(LEARNER.learn(weak)))
                .startsWith("expected ratings that go with the scores more than chance would have it in 5 of 100 cases,"
                        + " found a correlation of 0.09, which unrelated ratings reach in ");
    }

    @Test
    void aHardQuestionIsNoSkill() {
        // every candidate has 20 for a low score on one question and 80 for a high one on the other: r is 1, and whose
        // ratings they are makes no difference
        List<RatedAnswer> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean hard = i % 2 == 0;
            alike.add(new RatedAnswer(
                    "c" + i / 2,
                    hard ? "hard" : "easy",
                    new Features(hard ? .2 : .8, null, null, null, null, 1),
                    20,
                    hard ? 20 : 80));
        }
        assertThat(reason(LEARNER.learn(alike)))
                .endsWith("found a correlation of 1.00, which unrelated ratings reach in 100 of 100");
    }

    @Test
    void chanceIsTheShareOfOrders() {
        // of the 120 orders of 5 ratings one rises throughout; three standard errors of 1999 permutations about it
        List<RatedAnswer> rising = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rising.add(answer("c" + i, i / 5.0, 20 * i));
        }
        assertThat(Chance.of(new RatedSet(rising), 1)).isCloseTo(1 / 120.0, within(.0061));
    }

    @Test
    void theOrderOfAnswersDoesNotShow() {
        List<RatedAnswer> answers = new ArrayList<>(related(90));
        Lesson.Learnt one = learnt(LEARNER.learn(answers));
        Collections.reverse(answers);
        Lesson.Learnt other = learnt(LEARNER.learn(answers));
        assertThat(other.mapping()).isEqualTo(one.mapping());
        assertThat(other.chance()).isEqualTo(one.chance());
        assertThat(other.comparison().all()).isEqualTo(one.comparison().all());
        assertThat(other.comparison().intervals(1)).isEqualTo(one.comparison().intervals(1));
    }

    @Test
    void errorsAreSplitWhereCandidatesHaveSeveralAnswers() {
        // by hand, 10 candidates with errors 6 and 2 (+4 on average) or -6 and -2: within 2 * 4 = 8 per pair of squared
        // deviations 4 + 4, so MSW = 80 / 10 = 8; between MSB = 2 * 10 * 16 / 9 = 35.56; (35.56 - 8) / 2 = 13.78
        double[] errors = new double[20];
        int[] candidates = new int[20];
        for (int c = 0; c < 10; c++) {
            int sign = c % 2 == 0 ? 1 : -1;
            errors[2 * c] = 6 * sign;
            errors[2 * c + 1] = 2 * sign;
            candidates[2 * c] = c;
            candidates[2 * c + 1] = c;
        }
        Residuals found = Residuals.of(errors, candidates, new int[20]);
        assertThat(found.answer()).isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(found.candidate()).isCloseTo(Math.sqrt((320 / 9.0 - 8) / 2), within(1e-12));
    }

    @Test
    void theQuestionsLearntFromLeaveTheLevelOpenForOthers() {
        // two questions, 3 too high and 3 too low throughout: MSW = 0, MSB = 2 * 10 * 9 / 1 = 180, (180 - 0) / 10 = 18;
        // of two
        // questions 18 / 2 = 9 is open, whose root is 3
        double[] errors = new double[20];
        int[] questions = new int[20];
        int[] candidates = new int[20];
        for (int i = 0; i < 20; i++) {
            errors[i] = i % 2 == 0 ? 3 : -3;
            questions[i] = i % 2;
            candidates[i] = i;
        }
        Residuals found = Residuals.of(errors, candidates, questions);
        assertThat(found.answer()).isCloseTo(3, within(1e-12));
        assertThat(found.candidate()).isCloseTo(3, within(1e-12));
    }

    @Test
    void errorsAreNotSplitWhereTheyCannotBe() {
        // root of (9 + 16) / 2
        Residuals found = Residuals.of(new double[] {3, -4}, new int[] {0, 1}, new int[2]);
        assertThat(found.answer()).isCloseTo(3.5355339059327378, within(1e-12));
        assertThat(found.candidate()).isNull();
    }

    /** Ratings of the score with a little that has nothing to do with it. */
    private static List<RatedAnswer> related(int count) {
        SplitMix random = new SplitMix(3);
        List<RatedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double text = (i + .5) / count;
            answers.add(answer("c" + i, text, 50 + 40 * text + random.below(11)));
        }
        return answers;
    }

    private static RatedAnswer answer(String candidate, double text, double rating) {
        return new RatedAnswer(candidate, "q", new Features(text, null, null, null, null, 1), 20, rating);
    }

    private static String reason(Lesson lesson) {
        assertThat(lesson).isInstanceOf(Lesson.Refused.class);
        return ((Lesson.Refused) lesson).reason();
    }

    private static Lesson.Learnt learnt(Lesson lesson) {
        assertThat(lesson).isInstanceOf(Lesson.Learnt.class);
        return (Lesson.Learnt) lesson;
    }
}
