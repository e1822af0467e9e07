package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.recommendation.Assessment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hiring manager reads what the ratings come to, and not what a single rater said. */
class AudienceTest {
    private static final AnswerSample BY_TWO = new AnswerSample(
                    "Technical", 1, "How do you debug?", "I look at the logs and bisect until I have it")
            .rated(2, 5, "Ruth Rater")
            .rated(4, 5, "Paul Panelist");

    private static final AnswerSample BY_ONE = new AnswerSample(
                    "Technical", 2, "How do you test?", "I write the failing case first and then the code")
            .rated(3, 4, "Ruth Rater");

    @Test
    void everybodyElseReadsWhoSaidWhat() {
        assertThat(report(Audience.FULL))
                .contains("Ruth Rater", "Paul Panelist", "2 of 5 by", "4 of 5 by", "3 of 4 by")
                .contains("on average 60.0 of 100", "Rated 75.0 of 100 by one person");
    }

    @Test
    void aManagerReadsWhatTheyComeToOnly() {
        assertThat(report(Audience.MANAGER))
                .doesNotContain("Ruth", "Paul", "2 of 5", "4 of 5", "3 of 4", "Rated 75.0")
                .contains("2 ratings; what single raters said is left out here: on average 60.0 of 100")
                .contains("1 rating; what single raters said is left out here<")
                .contains("Rated 60.0 of 100 by 2 people", "Rated by one person.");
    }

    private static String report(Audience audience) {
        List<AnswerSample> answers = List.of(BY_TWO, BY_ONE);
        Assessment assessment = Samples.assessment(Samples.interview("Sam", answers), answers);
        return new HtmlReport(Samples.pages(audience)).render(assessment, Samples.rubric(answers), new Samples.Third());
    }
}
