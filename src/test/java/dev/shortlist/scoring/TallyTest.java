package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Rubric RUBRIC = Samples.rubric();
    private static final Rubric ONE =
            Samples.rubric(List.of(new Dimension("all", 1, List.of("*"), Part.ANSWER)), Samples.POLICY);

    @Test
    void addsUpAsTheSeedsSystemDid() {
        // four dimensions of their own sections: .40 * 50 + .25 * 50 + .20 * 0 + .15 * 0 = 32.5
        Rubric rubric = Samples.rubric(
                List.of(
                        new Dimension("technical", .40, List.of("Technical"), Part.CONTENT),
                        new Dimension("behavioral", .25, List.of("Behavioral"), Part.ANSWER),
                        new Dimension("communication", .20, List.of("*"), Part.COMMUNICATION),
                        new Dimension("problem-solving", .15, List.of("System Design"), Part.CONTENT)),
                Samples.POLICY);
        Scorecard card = Samples.card(
                rubric,
                Samples.scored("Technical", 50.0, 0.0, 50.0),
                Samples.scored("Behavioral", 50.0, 0.0, 50.0),
                Samples.scored("System Design", 0.0, 0.0, 0.0));
        assertThat(card.overall()).isEqualTo(32.5);
        assertThat(Rounding.whole(32.5)).isEqualTo(32);
        assertThat(rubric.band(32.5).name()).isEqualTo("Poor");
        assertThat(card.dimensions()).extracting(DimensionScore::score).containsExactly(50.0, 50.0, 0.0, 0.0);
    }

    @Test
    void keepsTheRubricsOrderOfDimensionsAndTheInterviewsOfSections() {
        Scorecard card = Samples.card(
                RUBRIC,
                Samples.scored("System Design", 60),
                Samples.scored("Behavioral", 60),
                Samples.scored("system design", 80));
        assertThat(card.dimensions())
                .extracting(DimensionScore::name)
                .containsExactly("technical", "behavioral", "communication", "problem-solving");
        assertThat(card.sections())
                .containsExactly(
                        new SectionScore("System Design", 70.0, 2, 2), new SectionScore("Behavioral", 60.0, 1, 1));
    }

    @Test
    void sharesTheWeightOfWhatCouldNotBeScored() {
        // only behavioral .25 and communication .20 are scored: 25/45 and 20/45
        Scorecard card = Samples.card(RUBRIC, Samples.scored("Behavioral", 90.0, 45.0, 90.0));
        assertThat(card.dimensions())
                .extracting(d -> Math.round(d.share() * 1e6) / 1e6)
                .containsExactly(0.0, .555556, .444444, 0.0);
        // 50 + 20
        assertThat(card.overall()).isEqualTo(70.0);
    }

    @Test
    void aBlankAnswerChangesCoverageAndNotTheScore() {
        Scorecard whole = Samples.card(ONE, Samples.scored("T", 60), Samples.scored("T", 80));
        Scorecard blank = Samples.card(
                ONE,
                Samples.scored("T", 60),
                Samples.scored("T", 80),
                Samples.unscored("T", AnswerStatus.MISSING),
                Samples.unscored("T", AnswerStatus.NOT_ASKED));
        assertThat(blank.overall()).isEqualTo(whole.overall()).isEqualTo(70.0);
        assertThat(whole.coverage()).isEqualTo(1);
        assertThat(blank.coverage()).isEqualTo(.5);
        assertThat(blank.answersScored()).isEqualTo(2);
    }

    @Test
    void anExemptAnswerChangesNothing() {
        Scorecard card = Samples.card(ONE, Samples.scored("T", 60), Samples.unscored("T", AnswerStatus.EXEMPT));
        assertThat(card.coverage()).isEqualTo(1);
        assertThat(card.dimensions().get(0).asked()).isEqualTo(1);
        assertThat(card.sections()).containsExactly(new SectionScore("T", 60.0, 1, 1));
    }

    @Test
    void measuresCoverageByTheWeightOfTheDimensions() {
        // weights as if all were scorable: behavioral .25 + .10, technical .40 + .10; technical is blank
        Scorecard card = Samples.card(
                RUBRIC, Samples.scored("Behavioral", 60), Samples.unscored("Technical", AnswerStatus.MISSING));
        assertThat(card.coverage()).isCloseTo(.35 / .85, within(1e-12));
    }

    @Test
    void countsPlainWeightWhereNoDimensionTakesAnAnswer() {
        Rubric rubric = Samples.rubric(
                List.of(new Dimension("technical", 1, List.of("Technical"), Part.CONTENT)), Samples.POLICY);
        Scorecard card =
                Samples.card(rubric, Samples.scored("Other", 60), Samples.unscored("Other", AnswerStatus.MISSING));
        assertThat(card.coverage()).isEqualTo(.5);
        assertThat(card.overall()).isNull();
        assertThat(card.standardError()).isNull();
        assertThat(card.intervalLow()).isNull();
    }

    @Test
    void hasNoNumberForAnInterviewWithoutAnswers() {
        Scorecard card = Samples.card(RUBRIC, List.of());
        assertThat(card.overall()).isNull();
        assertThat(card.coverage()).isZero();
    }

    @Test
    void leavesAnswersWithoutContentOutOfContentDimensions() {
        Scorecard card = Samples.card(
                RUBRIC, Samples.scored("Technical", 80.0, 60.0, 80.0), Samples.scored("Technical", null, 40.0, 40.0));
        assertThat(card.dimensions().get(0)).isEqualTo(new DimensionScore("technical", .4, .4 / (.4 + .2), 80.0, 1, 2));
        assertThat(card.dimensions().get(2).score()).isEqualTo(50.0);
        assertThat(card.coverage()).isEqualTo(1);
    }

    @Test
    void hasTheErrorOfOtherQuestionsOfTheSameKind() {
        // of 30 interviews: contents 20 points apart, how they are told 10; both together .6 * 20 + .4 * 10 = 16
        AnswerSpread spread = new AnswerSpread(30, 400_000L * 60, 100_000L * 60, 60);
        List<AnswerScore> answers = Collections.nCopies(10, Samples.scored("T", 60));
        Scorecard card = new Tally(ONE, spread)
                .card(
                        Samples.interview(
                                answers.stream().map(AnswerScore::answer).toList()),
                        answers);
        // 16 / sqrt 10 = 5.0596
        assertThat(card.standardError()).isCloseTo(5.0596, within(5e-5));
        // 60 -+ 1.2816 * 5.0596
        assertThat(card.intervalLow()).isCloseTo(53.516, within(1e-3));
        assertThat(card.intervalHigh()).isCloseTo(66.484, within(1e-3));
    }

    @Test
    void hasTheErrorOfTheShippedSpreadWhereTheRunKnowsNone() {
        double content = AnswerSpread.NONE.content();
        double both = .6 * content + .4 * AnswerSpread.NONE.communication();
        Scorecard card = Samples.card(ONE, Samples.scored("T", 60), Samples.scored("T", 60));
        assertThat(card.standardError()).isCloseTo(both / Math.sqrt(2), within(1e-9));
        Scorecard technical = Samples.card(ONE, Samples.scored("Technical", 60), Samples.scored("Technical", 60));
        assertThat(technical.standardError()).isCloseTo(content / Math.sqrt(2), within(1e-9));
    }

    @Test
    void keepsTheIntervalOnTheScale() {
        assertThat(Samples.card(ONE, Samples.scored("T", 2)).intervalLow()).isEqualTo(0.0);
        assertThat(Samples.card(ONE, Samples.scored("T", 98)).intervalHigh()).isEqualTo(100.0);
    }
}
