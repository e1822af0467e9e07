package dev.shortlist.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.night.Needs;
import dev.shortlist.validity.GradedSet.Graded;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scorer goes with people's grades, without having seen one, and is not taken in. */
class ValidityTest {
    /** What one answer said five times may gain, 0 to 1. */
    private static final double GAIN = .01;

    @BeforeAll
    static void needsTheSets() {
        Needs.file("ValidityTest", GradedSet.FOLDER);
    }

    @ParameterizedTest
    @CsvSource({"saf,.396,.481,.738", "scientsbank,.418,.447,.743", "beetle,.50,.49,.812"})
    void eachAnswerAloneGoesWithItsGrade(String name, double r, double within, double auc) throws IOException {
        GradedSet set = GradedSet.of(name);
        Agreement agreement = Agreement.of(set, a -> GradedSet.content(set.alone(a.question(), a.text())));
        assertThat(agreement.r()).isGreaterThanOrEqualTo(r);
        assertThat(agreement.within()).isGreaterThanOrEqualTo(within);
        assertThat(agreement.auc()).isGreaterThanOrEqualTo(auc);
    }

    @ParameterizedTest
    @CsvSource({"saf,.404,.501,.741", "scientsbank,.449,.481,.760", "beetle,.510,.481,.812"})
    void besideTheOthersItGoesWithItBetter(String name, double r, double within, double auc) throws IOException {
        GradedSet set = GradedSet.of(name);
        Agreement agreement = Agreement.of(set, a -> GradedSet.content(set.beside(a.question(), a.text())));
        assertThat(agreement.r()).isGreaterThanOrEqualTo(r);
        assertThat(agreement.within()).isGreaterThanOrEqualTo(within);
        assertThat(agreement.auc()).isGreaterThanOrEqualTo(auc);
        assertThat(agreement.r() - agreement.partial()).isLessThanOrEqualTo(.03);
    }

    /** Content in the mean over the questions: keywords in another order, three times over, and before a bluff. */
    @ParameterizedTest
    @CsvSource({"saf,.005,.005,.11", "scientsbank,.15,.005,.16", "beetle,.35,.005,.20"})
    void keywordsAreNoAnswer(String name, double shuffled, double tripled, double bluff) throws IOException {
        Map<Deception, Standing> standings = Standing.of(GradedSet.of(name));
        assertThat(content(standings, Deception.KEYWORDS_SHUFFLED)).isLessThanOrEqualTo(shuffled);
        assertThat(content(standings, Deception.KEYWORDS_TRIPLED)).isLessThanOrEqualTo(tripled);
        assertThat(content(standings, Deception.KEYWORDS_AND_BLUFF)).isLessThanOrEqualTo(bluff);
        // a question that is its own answer ("bulb A and bulb C are in the same path") may be copied
        assertThat(standing(standings, Deception.QUESTION_COPIED).lowest()).isGreaterThan(.95);
        assertThat(standing(standings, Deception.GIBBERISH).lowest()).isEqualTo(1);
        assertThat(standing(standings, Deception.INVENTED_WORDS).lowest()).isEqualTo(1);
    }

    /** 400 words hold nearly all of a model answer of one sentence; what they lack is order. */
    @ParameterizedTest
    @ValueSource(strings = {"saf", "scientsbank", "beetle"})
    void aSaladOfTheCoursesWordsStandsFarBelowHalf(String name) throws IOException {
        assertThat(Standing.ofSalad(GradedSet.of(name)).percentile()).isLessThan(.2);
    }

    /** Where the model answer is long. Where it is a sentence, its words in another sentence are nearly it. */
    @ParameterizedTest
    @CsvSource({"saf,.35", "scientsbank,.85", "beetle,.80"})
    void keywordsInAFluentSentenceStandLowerThanTheyDid(String name, double percentile) throws IOException {
        assertThat(standing(Standing.of(GradedSet.of(name)), Deception.KEYWORDS_IN_A_SENTENCE)
                        .percentile())
                .isLessThanOrEqualTo(percentile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saf", "scientsbank", "beetle"})
    void aWeakAnswerGainsNothingByBeingRepeated(String name) throws IOException {
        GradedSet set = GradedSet.of(name);
        for (List<Graded> answers : set.byQuestion().values()) {
            weaker(set, answers).forEach(a -> {
                double once = GradedSet.content(set.beside(a.question(), a.text()));
                double often = GradedSet.content(set.beside(a.question(), (a.text() + "\n").repeat(5)));
                assertThat(often - once).as(a.candidate()).isLessThanOrEqualTo(GAIN);
            });
        }
    }

    private static List<Graded> weaker(GradedSet set, List<Graded> answers) {
        return answers.stream()
                .sorted(Comparator.comparingDouble(a -> GradedSet.content(set.beside(a.question(), a.text()))))
                .limit(answers.size() / 2)
                .toList();
    }

    private static Standing standing(Map<Deception, Standing> standings, Deception deception) {
        return standings.getOrDefault(deception, new Standing(1, 1, 0));
    }

    private static double content(Map<Deception, Standing> standings, Deception deception) {
        return standing(standings, deception).content();
    }
}
