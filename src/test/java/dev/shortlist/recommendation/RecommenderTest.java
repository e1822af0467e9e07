package dev.shortlist.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Notice;
import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Calibrated;
import dev.shortlist.scoring.Samples;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommenderTest {
    private static final List<Dimension> ONE = List.of(new Dimension("all", 1, List.of("*"), Part.ANSWER));
    private static final List<Dimension> TWO = List.of(
            new Dimension("technical", .6, List.of("Technical"), Part.CONTENT),
            new Dimension("communication", .4, List.of("*"), Part.COMMUNICATION));

    @ParameterizedTest
    @CsvSource({
        "85,STRONG_HIRE",
        "84.9,HIRE",
        "70,HIRE",
        "69.9,HOLD",
        "55,HOLD",
        "54.9,DO_NOT_HIRE",
        "0,DO_NOT_HIRE",
        // rounded to one decimal before it is classified
        "69.96,HIRE",
        "69.94,HOLD"
    })
    void classifiesByTheCuts(double score, Recommendation recommendation) {
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(score)).recommendation())
                .isEqualTo(recommendation);
    }

    @Test
    void statesNoClassWhereNobodySaidWhatAClassAsksFor() {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        Decision decision = new Recommender(rubric).decide(Samples.card(rubric, ten(90)));
        assertThat(decision.recommendation()).isEqualTo(Recommendation.NEEDS_CALIBRATION);
        assertThat(decision.state()).isEqualTo(State.NEEDS_CALIBRATION);
        assertThat(decision.confidence()).isNull();
        assertThat(decision.pointsToCutOff()).isNull();
        assertThat(decision.reasons())
                .contains(new Reason.ScaleUnknown())
                .noneMatch(Reason.ClassifiedBy.class::isInstance)
                .noneMatch(Reason.WouldChange.class::isInstance);
    }

    @ParameterizedTest
    // of ten answers, how many are to a question with anchors: half of the weight is enough
    @CsvSource({"10,PROVISIONAL", "5,PROVISIONAL", "4,NEEDS_CALIBRATION", "0,NEEDS_CALIBRATION"})
    void isProvisionalWhereAtLeastHalfOfTheWeightHasAnchors(int with, State state) {
        List<AnswerScore> answers = new ArrayList<>(ten(80).subList(0, with));
        for (AnswerScore other : ten(80).subList(with, 10)) {
            answers.add(toQuestion("other", other));
        }
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), answers).state()).isEqualTo(state);
    }

    /** That "I don't know" is worth 0 is as little known as what an answer is worth, where nobody said it. */
    @ParameterizedTest
    @CsvSource({"NON_ANSWER", "NO_ANSWER"})
    void statesNoClassWhereTheScoreRestsOnWhatWasNotAnswered(AnswerStatus status) {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        List<AnswerScore> answers = new ArrayList<>(ten(80).subList(0, 4));
        answers.addAll(Collections.nCopies(6, Samples.score("T", status, StatusReason.SAID_SO, 0.0, 0.0, 0.0)));
        assertThat(new Recommender(rubric).decide(Samples.card(rubric, answers)).state())
                .isEqualTo(State.NEEDS_CALIBRATION);
        // with anchors its author said so
        assertThat(decide(rubric, answers).state()).isEqualTo(State.PROVISIONAL);
        // beside people's own scores nothing of the scale is unknown
        List<AnswerScore> rated = ten(80, StatusReason.RATED_BY_A_PERSON);
        answers.replaceAll(a -> a.status() == AnswerStatus.SCORED ? rated.get(0) : a);
        assertThat(new Recommender(rubric).decide(Samples.card(rubric, answers)).state())
                .isEqualTo(status == AnswerStatus.NO_ANSWER ? State.CALIBRATED : State.NEEDS_CALIBRATION);
    }

    @Test
    void isCalibratedWherePeopleGaveTheScores() {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        Decision decision =
                new Recommender(rubric).decide(Samples.card(rubric, ten(80, StatusReason.RATED_BY_A_PERSON)));
        assertThat(decision.state()).isEqualTo(State.CALIBRATED);
        assertThat(decision.recommendation()).isEqualTo(Recommendation.HIRE);
        // nobody knows how far other people would lie from them
        assertThat(decision.confidence()).isNull();
    }

    @ParameterizedTest
    // ten calibrated answers, 20 points off each and 6 all of them: sqrt(36 + 400 / 10) = 8.718; the cuts are 50 and 65
    @CsvSource({
        // P(z < (50 - 32) / 8.718) = P(z < 2.0648)
        "32,DO_NOT_HIRE,.9805",
        // P(z > (65 - 68) / 8.718) = P(z > -.3441)
        "68,HIRE,.6346",
        // P(-.9177 < z < .8030)
        "58,HOLD,.6096"
    })
    void isAsConfidentAsTheCalibrationsErrorsLet(double score, Recommendation recommendation, double confidence) {
        List<AnswerScore> answers = ten(score).stream()
                .map(a -> calibrated(a, new Calibrated("c", score, score, 20, 6.0)))
                .toList();
        Decision decision = decide(Samples.rubric(ONE, Samples.policy(50, 65)), answers);
        assertThat(decision.state()).isEqualTo(State.CALIBRATED);
        assertThat(decision.recommendation()).isEqualTo(recommendation);
        assertThat(confidence(decision)).isCloseTo(confidence, within(5e-4));
    }

    @Test
    void isWhollyStableWhereEveryAnswerSaysTheSame() {
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(80)).stability())
                .isEqualTo(1);
    }

    @Test
    void isAsStableAsTheQuestionsLetIt() {
        // two of three draws of a 90 and a 60 leave 70 or more: of 8 equally likely, those with two or three 90s, 4
        List<AnswerScore> answers = List.of(Samples.scored("T", 90), Samples.scored("T", 90), Samples.scored("T", 30));
        Decision decision = decide(Samples.rubric(ONE, Samples.POLICY), answers);
        // the mean is 70, Hire; 90 90 90 (8 of 27) is a Strong Hire, 90 90 30 (12 of 27) the same Hire
        assertThat(decision.recommendation()).isEqualTo(Recommendation.HIRE);
        assertThat(decision.stability()).isCloseTo(12 / 27.0, within(.05));
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), answers).stability())
                .isEqualTo(decision.stability());
    }

    @ParameterizedTest
    @CsvSource({"86.5,1.5", "84,-1", "77.5,7.5", "70,0", "20,-35"})
    void saysHowFarTheNearestCutOffIs(double score, double points) {
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(score)).pointsToCutOff())
                .isEqualTo(points);
    }

    @Test
    void saysHowMuchHangsOnOneAnswer() {
        List<AnswerScore> answers = new ArrayList<>(ten(40));
        answers.set(3, Samples.scored("T", 100));
        Decision decision = decide(Samples.rubric(ONE, Samples.POLICY), answers);
        // (9 * 40 + 100) / 10 = 46, of which 10 on one answer
        assertThat(decision.reasons()).contains(new Reason.MostOfOneAnswer("", "T", 3, 10, 46));
    }

    @Test
    void takesTheScoreFromWhoHasTooLittleEvidence() {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        Scorecard card = Samples.card(rubric, Collections.nCopies(2, Samples.scored("T", 90)));
        Assessment assessment = new Recommender(rubric).assess(card);
        assertThat(assessment.scorecard().overall()).isNull();
        assertThat(assessment.scorecard().standardError()).isNull();
        assertThat(assessment.scorecard().intervalLow()).isNull();
        assertThat(assessment.decision().state()).isNull();
        assertThat(assessment.decision().stability()).isNull();
    }

    @Test
    void saysNothingOnTwoAnswers() {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        Decision decision = decide(rubric, Collections.nCopies(2, Samples.scored("T", 90)));
        assertThat(decision.recommendation()).isEqualTo(Recommendation.INSUFFICIENT_EVIDENCE);
        assertThat(decision.confidence()).isNull();
        assertThat(decision.reasons().get(0)).isEqualTo(new Reason.TooFewAnswers(2, 3));
        assertThat(decision.reviews()).contains(ReviewReason.INSUFFICIENT_EVIDENCE);
        assertThat(decide(rubric, Collections.nCopies(3, Samples.scored("T", 90)))
                        .recommendation())
                .isEqualTo(Recommendation.STRONG_HIRE);
    }

    @ParameterizedTest
    @CsvSource({"7,3,STRONG_HIRE", "6,3,INSUFFICIENT_EVIDENCE"})
    void saysNothingOnTooLittleOfTheInterview(int scored, int blank, Recommendation recommendation) {
        List<AnswerScore> answers = new ArrayList<>(Collections.nCopies(scored, Samples.scored("T", 90)));
        answers.addAll(Collections.nCopies(blank, Samples.unscored("T", AnswerStatus.MISSING)));
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), answers).recommendation())
                .isEqualTo(recommendation);
    }

    @Test
    void asksForTheRequiredSections() {
        HiringPolicy policy = new HiringPolicy(85, 70, 55, .7, 3, List.of("technical", "Behavioral"), List.of());
        List<AnswerScore> answers = List.of(
                Samples.scored("Technical", 90), Samples.scored(" Technical", 90), Samples.scored("Technical", 90));
        Decision decision = decide(Samples.rubric(ONE, policy), answers);
        assertThat(decision.recommendation()).isEqualTo(Recommendation.INSUFFICIENT_EVIDENCE);
        assertThat(decision.reasons()).contains(new Reason.SectionMissing("Behavioral"));
        assertThat(decision.reasons()).doesNotContain(new Reason.SectionMissing("technical"));
    }

    @Test
    void saysNothingWhereNoDimensionTakesTheAnswers() {
        Rubric rubric = Samples.rubric(
                List.of(new Dimension("technical", 1, List.of("Technical"), Part.CONTENT)), Samples.POLICY);
        assertThat(decide(rubric, Collections.nCopies(4, Samples.scored("Other", 90)))
                        .recommendation())
                .isEqualTo(Recommendation.INSUFFICIENT_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource({"70,HIRE", "69.9,HOLD"})
    void takesAMustHaveThatIsNotMetDownToHold(double technical, Recommendation recommendation) {
        HiringPolicy policy = Samples.policy(55, 70, new MustHave("technical", 70));
        // .6 * 70 + .4 * 90 = 78
        Decision decision = decide(
                Samples.rubric(TWO, policy),
                Collections.nCopies(4, Samples.scored("Technical", technical, 90.0, technical)));
        assertThat(decision.recommendation()).isEqualTo(recommendation);
        assertThat(decision.reviews().contains(ReviewReason.MUST_HAVE))
                .isEqualTo(recommendation == Recommendation.HOLD);
    }

    @Test
    void isAsSureOfAMustHavesHoldAsOfAScoreAboveTheHoldCut() {
        HiringPolicy policy = Samples.policy(50, 65, new MustHave("all", 101));
        List<AnswerScore> answers = ten(68).stream()
                .map(a -> calibrated(a, new Calibrated("c", 68, 68, 20, 6.0)))
                .toList();
        Decision decision = decide(Samples.rubric(ONE, policy), answers);
        assertThat(decision.recommendation()).isEqualTo(Recommendation.HOLD);
        // P(z > (50 - 68) / 8.718) = .9805
        assertThat(confidence(decision)).isCloseTo(.9805, within(5e-4));
        assertThat(decision.stability()).isEqualTo(1);
        assertThat(decision.reasons()).contains(new Reason.MustHaveNotMet("all", 68.0, 101, Recommendation.HIRE));
    }

    @Test
    void doesNotLiftAMustHaveThatIsNotMetUpToHold() {
        HiringPolicy policy = Samples.policy(50, 65, new MustHave("all", 101));
        assertThat(decide(Samples.rubric(ONE, policy), ten(32)).recommendation())
                .isEqualTo(Recommendation.DO_NOT_HIRE);
    }

    @Test
    void takesAMustHaveThatCouldNotBeScoredForNotMet() {
        HiringPolicy policy = new HiringPolicy(85, 70, 55, .4, 3, List.of(), List.of(new MustHave("technical", 50)));
        Decision decision = decide(Samples.rubric(TWO, policy), Collections.nCopies(4, Samples.scored("Other", 90)));
        assertThat(decision.recommendation()).isEqualTo(Recommendation.HOLD);
        assertThat(decision.reasons())
                .contains(
                        new Reason.MustHaveNotMet("technical", null, 50, Recommendation.STRONG_HIRE),
                        new Reason.DimensionNotScored("technical", .6));
    }

    @ParameterizedTest
    @CsvSource({".4,STRONG_HIRE", ".41,INSUFFICIENT_EVIDENCE"})
    void saysNothingWhereTooMuchOfTheRubricCouldNotBeScored(double minimum, Recommendation recommendation) {
        HiringPolicy policy = new HiringPolicy(85, 70, 55, minimum, 3, List.of(), List.of());
        Decision decision = decide(Samples.rubric(TWO, policy), Collections.nCopies(4, Samples.scored("Other", 90)));
        assertThat(decision.recommendation()).isEqualTo(recommendation);
    }

    @Test
    void givesItsReasonsInTheOrderOfTheirPoints() {
        Decision decision = decide(
                Samples.rubric(),
                List.of(
                        Samples.scored("System Design", 40),
                        Samples.scored("Behavioral", 95),
                        Samples.scored("Behavioral", 95)));
        assertThat(decision.reasons())
                .filteredOn(Reason.Contribution.class::isInstance)
                .extracting(r -> ((Reason.Contribution) r).dimension())
                // .25 * 95 = 23.75, .40 * 40 = 16, .20 * 76.67 = 15.3, .15 * 40 = 6
                .containsExactly("behavioral", "technical", "communication", "problem-solving");
        assertThat(decision.reasons()).contains(new Reason.ClassifiedBy(61.1, Recommendation.HOLD, 55, 70.0));
    }

    @Test
    void saysWhichAnswersWouldChangeTheClass() {
        // mean of 60, 70, 80, 64 is 68.5, Hold; 100 for 80 is 73.5, for 70 is 76, for 64 is 77.5, for 60 is 78.5;
        // 0 for 60 is 53.5, the cheapest way down
        Decision decision = decide(
                Samples.rubric(ONE, Samples.POLICY),
                List.of(
                        Samples.scored("A", 60),
                        Samples.scored("B", 70),
                        Samples.scored("C", 80),
                        Samples.scored("D", 64)));
        assertThat(changes(decision))
                .containsExactly(
                        new Reason.WouldChange("", "C", 100, 73.5, Recommendation.HIRE),
                        new Reason.WouldChange("", "B", 100, 76, Recommendation.HIRE),
                        new Reason.WouldChange("", "A", 0, 53.5, Recommendation.DO_NOT_HIRE));
    }

    @Test
    void saysWhatAnUnscoredAnswerCouldChange() {
        // mean of three 68 is 68; with a fourth of 100 it is 76, of 0 it is 51
        Decision decision = decide(
                Samples.rubric(ONE, Samples.POLICY),
                List.of(
                        Samples.scored("A", 68),
                        Samples.scored("A", 68),
                        Samples.scored("A", 68),
                        Samples.unscored("B", AnswerStatus.MISSING),
                        Samples.unscored("C", AnswerStatus.EXEMPT)));
        assertThat(changes(decision)).contains(new Reason.WouldChange("", "A", 0, 45.3, Recommendation.DO_NOT_HIRE));
        assertThat(changes(decision)).extracting(Reason.WouldChange::section).doesNotContain("C");
        assertThat(changes(decide(
                        Samples.rubric(ONE, Samples.policy(55, 75)),
                        List.of(
                                Samples.scored("A", 68),
                                Samples.scored("A", 68),
                                Samples.scored("A", 68),
                                Samples.unscored("B", AnswerStatus.MISSING)))))
                .contains(new Reason.WouldChange("", "A", 100, 78.7, Recommendation.HIRE));
    }

    @Test
    void saysTheMostThatOneBetterAnswerCouldDoWhereNoneChangesTheClass() {
        // mean of ten 58 is 58, Hold; one of them at 100 gives 62.2, still Hold; at 0 52.2, Do Not Hire
        List<AnswerScore> answers = new ArrayList<>(Collections.nCopies(9, Samples.scored("A", 58)));
        answers.add(Samples.scored("B", 40));
        // (9 * 58 + 40) / 10 = 56.2; with 100 for B (9 * 58 + 100) / 10 = 62.2, with 100 for an A 60.4
        Decision decision = decide(Samples.rubric(ONE, Samples.POLICY), answers);
        assertThat(decision.reasons()).contains(new Reason.WouldStay("", "B", 100, 56.2, 62.2, Recommendation.HOLD));
        assertThat(changes(decision)).extracting(Reason.WouldChange::score).containsExactly(0.0);
    }

    @Test
    void saysNoMostWhereOneAnswerChangesTheClass() {
        // the mean of three 68 is 68; with one at 100 it is 78.7, Hire
        Decision decision =
                decide(Samples.rubric(ONE, Samples.POLICY), Collections.nCopies(3, Samples.scored("A", 68)));
        assertThat(decision.reasons()).noneMatch(Reason.WouldStay.class::isInstance);
    }

    @Test
    void saysOfTheHighestClassWhatAWorthlessAnswerWouldDo() {
        // the mean of ten 98 is 98; with one at 0 it is 88.2, Strong Hire still
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(98)).reasons())
                .contains(new Reason.WouldStay("", "T", 0, 98, 88.2, Recommendation.STRONG_HIRE));
        // of ten 94 it is 94 and 84.6: Hire
        Decision lower = decide(Samples.rubric(ONE, Samples.POLICY), ten(94));
        assertThat(lower.reasons()).noneMatch(Reason.WouldStay.class::isInstance);
        assertThat(changes(lower)).containsExactly(new Reason.WouldChange("", "T", 0, 84.6, Recommendation.HIRE));
    }

    @Test
    void saysOfAMustHaveThatNoBetterAnswerMovesIt() {
        HiringPolicy policy = Samples.policy(50, 65, new MustHave("all", 101));
        assertThat(decide(Samples.rubric(ONE, policy), ten(100)).reasons())
                .contains(new Reason.WouldStay("", "T", 100, 100, 100, Recommendation.HOLD));
    }

    @Test
    void saysWhichAnswerWouldBeEvidenceEnough() {
        // two of three answers scored: two under the three asked for, coverage .67 under .70
        Decision decision = decide(
                Samples.rubric(ONE, Samples.POLICY),
                List.of(
                        Samples.scored("A", 90),
                        Samples.scored("A", 90),
                        Samples.unscored("B", AnswerStatus.MISSING),
                        Samples.unscored("C", AnswerStatus.EXEMPT)));
        assertThat(decision.reasons()).endsWith(new Reason.WouldSuffice("", "B"));
        assertThat(decision.reasons()).doesNotContain(new Reason.WouldSuffice("", "C"));
    }

    @Test
    void saysThatNoSingleAnswerWouldBeEvidenceEnough() {
        // one of three scored: one more makes two, two more make three
        assertThat(decide(
                                Samples.rubric(ONE, Samples.POLICY),
                                List.of(
                                        Samples.scored("A", 90),
                                        Samples.unscored("B", AnswerStatus.MISSING),
                                        Samples.unscored("C", AnswerStatus.NOT_ASKED)))
                        .reasons())
                .endsWith(new Reason.NoneWouldSuffice(2, true));
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), List.of(Samples.scored("A", 90)))
                        .reasons())
                .endsWith(new Reason.NoneWouldSuffice(0, false));
    }

    @ParameterizedTest
    @CsvSource({
        // the standard error of ten answers; the cut-offs are 55, 70, 85
        "ABOVE,true",
        "BEYOND,false"
    })
    void asksForALookWithinAStandardErrorOfACutOff(String where, boolean near) {
        double error = Objects.requireNonNull(
                Samples.card(Samples.rubric(ONE, Samples.POLICY), ten(30)).standardError());
        double score = 55 - Math.floor(error) + (where.equals("ABOVE") ? 0 : -1);
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(score))
                        .reviews()
                        .contains(ReviewReason.NEAR_CUT_OFF))
                .isEqualTo(near);
    }

    @Test
    void asksForALookAtEveryDoNotHire() {
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(10)).reviews())
                .containsExactly(ReviewReason.DO_NOT_HIRE);
    }

    @Test
    void asksForNoLookWithoutAReason() {
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), ten(99)).reviews())
                .isEmpty();
    }

    @Test
    void asksForALookAtAnswersThatCouldNotBeScored() {
        List<AnswerScore> answers = new ArrayList<>(ten(99));
        answers.add(Samples.unscored("T", AnswerStatus.MISSING));
        assertThat(decide(Samples.rubric(ONE, Samples.POLICY), answers).reviews())
                .containsExactly(ReviewReason.ANSWER_NOT_SCORED);
    }

    @ParameterizedTest
    @CsvSource({"CONFLICTING_ANSWERS,true", "SEVERAL_NAMES,true", "DATE_NOT_READ,false", "CONTROL_CHARACTERS,false"})
    void asksForALookWhereTheExportContradictsItself(Notice notice, boolean review) {
        Rubric rubric = Samples.rubric(ONE, Samples.POLICY);
        Interview plain =
                Samples.interview(ten(99).stream().map(AnswerScore::answer).toList());
        Interview noted = new Interview(plain.candidate(), "Engineer", null, "", null, plain.answers(), Set.of(notice));
        Decision decision = recommender(rubric).decide(new Tally(rubric).card(noted, ten(99)));
        assertThat(decision.reviews().contains(ReviewReason.DATA)).isEqualTo(review);
    }

    private static List<Reason.WouldChange> changes(Decision decision) {
        return decision.reasons().stream()
                .filter(Reason.WouldChange.class::isInstance)
                .map(Reason.WouldChange.class::cast)
                .toList();
    }

    private static double confidence(Decision decision) {
        return Objects.requireNonNull(decision.confidence());
    }

    /** By a rubric whose author said what a level of the question asks for. */
    private static Decision decide(Rubric rubric, List<AnswerScore> answers) {
        return recommender(rubric).decide(Samples.card(rubric, answers));
    }

    private static Recommender recommender(Rubric rubric) {
        RubricQuestion question =
                Samples.question("q", "T", List.of(), List.of(new Anchor(1, 5)), Samples.concept("c", "word for word"));
        return new Recommender(Samples.rubric(rubric.dimensions(), rubric.policy(), question));
    }

    private static AnswerScore calibrated(AnswerScore answer, Calibrated calibrated) {
        return copy(answer, answer.rubricQuestion(), calibrated);
    }

    private static AnswerScore toQuestion(String question, AnswerScore answer) {
        return copy(answer, question, null);
    }

    private static AnswerScore copy(AnswerScore a, @Nullable String question, @Nullable Calibrated calibrated) {
        return new AnswerScore(
                a.answer(),
                question,
                a.status(),
                a.reason(),
                a.rule(),
                a.weight(),
                a.content(),
                a.communication(),
                a.score(),
                a.textScore(),
                a.rating(),
                a.raters(),
                a.confidence(),
                a.flags(),
                a.evidence(),
                calibrated);
    }

    /** Ten equal answers: a standard error of 8.938. */
    private static List<AnswerScore> ten(double score) {
        return ten(score, StatusReason.ANSWERED);
    }

    private static List<AnswerScore> ten(double score, StatusReason reason) {
        return Collections.nCopies(10, Samples.score("T", AnswerStatus.SCORED, reason, score, score, score));
    }
}
