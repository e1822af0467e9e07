package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.StatusReason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static final String LONG = "alpha beta gamma delta " + "and so it goes on with more words ".repeat(4);

    @Test
    void namesAllThatWasFound() {
        assertThat(feedback(answer().found("first", "alpha"))).isEqualTo("Holds the one concept asked for: first.");
        assertThat(feedback(answer().found("first", "alpha").found("second", "beta")))
                .isEqualTo("Holds both concepts asked for: first; second.");
        assertThat(feedback(
                        answer().found("first", "alpha").found("second", "beta").found("third", "gamma")))
                .isEqualTo("Holds all 3 concepts asked for: first; second; third.");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(feedback(
                        answer().found("first", "alpha").found("second", "beta").missing("third")))
                .isEqualTo("Holds 2 of 3 concepts asked for; only one was not found: third.");
        assertThat(feedback(answer().found("first", "alpha").missing("second", "third")))
                .isEqualTo("Holds 1 of 3 concepts asked for: first. Not found: second; third.");
    }

    @Test
    void countsWhatIsTooManyToName() {
        assertThat(feedback(answer().missing("a", "b", "c", "d", "e", "f")))
                .isEqualTo("None of the 6 concepts asked for was found: a; b; c; d; 2 more.");
    }

    @Test
    void neverPraisesWithoutAHit() {
        List<AnswerSample> without = List.of(
                answer().missing("first", "second"),
                answer().missing("first"),
                answer().flag(Flag.NO_RUBRIC),
                answer().missing("first").status(AnswerStatus.NO_ANSWER, StatusReason.SAID_SO),
                answer().missing("first").status(AnswerStatus.MISSING, StatusReason.BLANK));
        for (AnswerSample answer : without) {
            assertThat(feedback(answer)).doesNotContainPattern("(?i)holds|good|great|strong|well|excellent|clear");
            assertThat(Samples.reportOn(answer)).contains("no answer reaches 70, the cut of Hire");
        }
    }

    @Test
    void saysWhichOfRatingAndWordsCounts() {
        assertThat(feedback(answer().found("first", "alpha").rated(4, 5, "Dana")))
                .endsWith("Rated 80.0 of 100 by one person, which is what counts; the words alone give 100.0.");
    }

    @Test
    void saysOfAShortAnswerThatItIsShort() {
        assertThat(feedback(new AnswerSample("Technical", 1, "Why?", "alpha beta gamma").found("first", "alpha")))
                .endsWith("Short, with 3 words; up to about 75 words, length counts for how an answer is told.");
    }

    @Test
    void everyStatusAndReasonHasASentence() {
        for (AnswerStatus status : AnswerStatus.values()) {
            for (StatusReason reason : StatusReason.values()) {
                assertThat(StatusWords.sentence(status, reason)).matches("[A-Z].*\\. [A-Z].*\\.");
                assertThat(StatusWords.brief(status, reason)).isNotBlank();
            }
        }
    }

    private static AnswerSample answer() {
        return new AnswerSample("Technical", 1, "Why?", LONG);
    }

    private static String feedback(AnswerSample sample) {
        return new Feedback(new Asked(1, sample.score(), sample.rubricQuestion()), Audience.FULL)
                .sentences().stream().map(FeedbackTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Sentence sentence) {
        return sentence.pieces().stream().map(Sentence.Piece::text).collect(Collectors.joining());
    }
}
