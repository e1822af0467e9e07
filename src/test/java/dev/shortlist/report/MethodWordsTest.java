package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.ScoringPolicy.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MethodWordsTest {
    private static final List<AnswerSample> ANSWERS =
            List.of(new AnswerSample("Technical", 1, "Why?", "Because of alpha.").found("first", "alpha"));

    @Test
    void saysThatRangeAndFluencyCanWeighNothing() {
        assertThat(told(new ScoringPolicy(Source.TEXT, true, true, 0, 0, 5)))
                .isEqualTo("development, up to about 75 words, weighs 1; range of words weighs 0 by the setting"
                        + " scoring.range-weight: shown, not counted; fluency, by fillers and stutters, weighs 0 by the"
                        + " setting scoring.fluency-weight: shown, not counted, in languages whose fillers are known");
    }

    @Test
    void saysThatRangeAndFluencyCanWeighLess() {
        assertThat(told(new ScoringPolicy(Source.TEXT, true, true, .5, .25, 5)))
                .contains("range of words weighs 0.5 by the setting scoring.range-weight;")
                .contains("weighs 0.25 by the setting scoring.fluency-weight,");
        assertThat(told(new ScoringPolicy(Source.TEXT, true, true, 1, 1, 5)))
                .contains("range of words weighs 1;")
                .contains("weighs 1, in languages")
                .doesNotContain("setting");
    }

    @Test
    void saysThatFluencyIsForTranscriptsOnly() {
        assertThat(told(new ScoringPolicy(Source.TEXT, false, true, 1, 0, 5)))
                .endsWith("fluency is not measured, as the answers are not verbatim transcripts");
    }

    @Test
    void saysWhetherAScoreDependsOnOthers() {
        assertThat(fact(new ScoringPolicy(Source.TEXT, false, true, 1, 1, 5), "Other answers"))
                .contains("its score depends in part on who else is in the export");
        assertThat(fact(new ScoringPolicy(Source.TEXT, false, false, 1, 1, 5), "Other answers"))
                .contains("no score depends on who else is in the export");
    }

    @Test
    void callsScoresWithoutACalibrationARankingAndNotAGrade() {
        assertThat(fact(Samples.SCORING, "Calibration")).isEqualTo("uncalibrated: a ranking, not a grade");
        assertThat(fact(Samples.SCORING, "Off topic")).contains("lowers no score");
    }

    private static String told(ScoringPolicy policy) {
        return fact(policy, "How it is told");
    }

    private static String fact(ScoringPolicy policy, String label) {
        Dossier dossier = Dossier.of(
                Samples.assessment(Samples.interview("Sam", ANSWERS), ANSWERS),
                Samples.rubric(ANSWERS),
                new Samples.Third());
        return new MethodWords(dossier, policy, "English", null)
                .method().stream()
                        .filter(f -> f.label().equals(label))
                        .map(Fact::value)
                        .flatMap(s -> s.pieces().stream())
                        .map(Sentence.Piece::text)
                        .collect(Collectors.joining());
    }
}
