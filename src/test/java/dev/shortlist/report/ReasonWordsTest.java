package dev.shortlist.report;

import static dev.shortlist.recommendation.Recommendation.DO_NOT_HIRE;
import static dev.shortlist.recommendation.Recommendation.HIRE;
import static dev.shortlist.recommendation.Recommendation.HOLD;
import static dev.shortlist.recommendation.Recommendation.STRONG_HIRE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
    private static final List<AnswerSample> ANSWERS =
            List.of(new AnswerSample("Technical", 1, "Why?", "Because of alpha.").found("first", "alpha"));

    @Test
    void everyReasonHasItsSentence() {
        assertThat(words(new Reason.Contribution("problem-solving", 83.34, .15)))
                .isEqualTo("Problem solving adds 12.5 points.");
        assertThat(words(new Reason.DimensionNotScored("behavioral", .25)))
                .isEqualTo("Behavioral could not be scored; the other dimensions carry its weight of 0.25.");
        assertThat(words(new Reason.MustHaveNotMet("technical", 41.0, 50, HIRE)))
                .isEqualTo(
                        "The must-have of Technical, at least 50, is not met with 41.0, which takes Hire down to Hold.");
        assertThat(words(new Reason.MustHaveNotMet("technical", null, 50, HIRE)))
                .isEqualTo(
                        "The must-have of Technical, at least 50, could not be scored, which takes Hire down to Hold.");
        assertThat(words(new Reason.MustHaveNotMet("technical", 41.0, 50, HOLD)))
                .isEqualTo(
                        "The must-have of Technical, at least 50, is not met with 41.0; it would keep a higher score at Hold.");
        assertThat(words(new Reason.NoRubric("Cook"))).isEqualTo("No rubric is for the position Cook.");
        assertThat(words(new Reason.NoRubric(" "))).isEqualTo("No rubric is for an interview without a position.");
        assertThat(words(new Reason.TooFewDimensions(.35, .5)))
                .isEqualTo(
                        "Only 35\u00a0% of the weight of the rubric’s dimensions could be scored; the policy asks for"
                                + " 50\u00a0%.");
        assertThat(words(new Reason.CoverageTooLow(.31, .7)))
                .isEqualTo("31\u00a0% of the interview’s weight could be scored; the policy asks for 70\u00a0%.");
        assertThat(words(new Reason.TooFewAnswers(1, 3)))
                .isEqualTo("1 answer could be scored; the policy asks for at least 3.");
        assertThat(words(new Reason.SectionMissing("Technical")))
                .contains("The section Technical has no scored answer");
        assertThat(words(new Reason.WouldChange("Why?", "Technical", 0, 51.5, HOLD)))
                .isEqualTo("With 0 for Q1 the overall score would be 51.5 and the recommendation Hold.");
        assertThat(words(new Reason.WouldChange("Else?", "Technical", 100, 71.5, HIRE)))
                .contains("With 100 for Else?");
        assertThat(words(new Reason.WouldStay("Why?", "Technical", 100, 58.1, 63.4, HOLD)))
                .isEqualTo("No single better answer would change the recommendation. The most: Q1 at 100 would lift the"
                        + " overall score from 58.1 to 63.4; the recommendation would stay Hold.");
        assertThat(words(new Reason.WouldStay("Why?", "Technical", 0, 95.5, 86.0, STRONG_HIRE)))
                .isEqualTo("No single worse answer would change the recommendation. The most: Q1 at 0 would lower the"
                        + " overall score from 95.5 to 86.0; the recommendation would stay Strong Hire.");
        assertThat(words(new Reason.WouldStay("Why?", "Technical", 100, 68, 68, HOLD)))
                .isEqualTo("No single answer, however good, would move the score of 68.0; the recommendation would stay"
                        + " Hold.");
        assertThat(words(new Reason.WouldSuffice("Why?", "Technical")))
                .isEqualTo("An answer to Q1 that can be scored would be evidence enough for a recommendation, whichever"
                        + " that would be.");
        assertThat(words(new Reason.NoneWouldSuffice(2, true)))
                .isEqualTo("No single answer more would be evidence enough for a recommendation; all 2 that are not"
                        + " scored together would be.");
        assertThat(words(new Reason.NoneWouldSuffice(3, false))).startsWith("Not even all 3 answers that are not");
        assertThat(words(new Reason.NoneWouldSuffice(1, false))).startsWith("Not even the one answer");
        assertThat(words(new Reason.NoneWouldSuffice(0, false))).startsWith("Every answer was scored;");
    }

    @Test
    void theRuleThatDecidedNamesItsCuts() {
        assertThat(words(new Reason.ClassifiedBy(71.4, HIRE, 70, 85.0)))
                .isEqualTo("The score of 71.4 reaches the cut of Hire, 70, but not the next, 85: Hire.");
        assertThat(words(new Reason.ClassifiedBy(90.0, STRONG_HIRE, 85, null)))
                .isEqualTo("The score of 90.0 reaches the cut of Strong Hire, 85, the highest: Strong Hire.");
        assertThat(words(new Reason.ClassifiedBy(32.5, DO_NOT_HIRE, 0, 55.0)))
                .isEqualTo("The score of 32.5 is below 55, the cut of Hold: Do Not Hire.");
    }

    @Test
    void noReasonIsForgotten() {
        assertThat(Reason.class.getPermittedSubclasses()).hasSize(16);
    }

    @Test
    void aRankHasItsRangeAndItsPercentile() {
        assertThat(text(Place.rank(new Standing(3, 1, 7, 81.8, 12))))
                .isEqualTo("3 of 12; 1 to 7 is within the scores’ uncertainty. Percentile 82.");
        assertThat(text(Place.rank(new Standing(2, 2, 2, null, 4))))
                .isEqualTo("2 of 4; no other rank is within the scores’ uncertainty.");
        assertThat(text(Place.rank(new Standing(1, 1, 1, null, 1)))).isEqualTo("1 of 1; nobody to compare with.");
    }

    @Test
    void numbersRoundHalfToEven() {
        assertThat(Figures.whole(32.5)).isEqualTo("32");
        assertThat(Figures.whole(33.5)).isEqualTo("34");
        assertThat(Figures.one(62.25)).isEqualTo("62.2");
        assertThat(Figures.plain(55)).isEqualTo("55");
        assertThat(Figures.plain(100)).isEqualTo("100");
        assertThat(Figures.percent(.598)).isEqualTo("60\u00a0%");
    }

    private static String words(Reason reason) {
        Dossier dossier = Dossier.of(
                Samples.assessment(Samples.interview("Sam", ANSWERS), ANSWERS),
                Samples.rubric(ANSWERS),
                new Samples.Third());
        return text(new ReasonWords(dossier).sentence(reason));
    }

    private static String text(Sentence sentence) {
        return sentence.pieces().stream().map(Sentence.Piece::text).collect(Collectors.joining());
    }
}
