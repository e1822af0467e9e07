package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.report.Sums.Sum;
import dev.shortlist.scoring.ScoreStep;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginTest {
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]+\\.[0-9])(?!.*[0-9])");

    static List<MadeUp> madeUp() {
        List<MadeUp> all = new ArrayList<>();
        for (boolean reference : new boolean[] {false, true}) {
            for (boolean peers : new boolean[] {false, true}) {
                for (double gate : new double[] {1, .5, .2}) {
                    for (double guards : new double[] {1, .62}) {
                        all.add(new MadeUp()
                                .reference(reference)
                                .peers(peers)
                                .gate(gate)
                                .guards(guards));
                    }
                }
            }
        }
        all.add(new MadeUp().concepts(false).reference(true));
        all.add(new MadeUp().concepts(false).reference(true).peers(true));
        all.add(new MadeUp().contentOnly(false));
        all.add(new MadeUp().contentOnly(false).verbatim(1, 1));
        all.add(new MadeUp().contentOnly(false).verbatim(.5, .25));
        all.add(new MadeUp().contentOnly(false).verbatim(0, 1));
        all.add(new MadeUp().contentOnly(false).verbatim(0, 0));
        all.add(new MadeUp().contentOnly(false).calibrated());
        all.add(new MadeUp().contentOnly(false).ratedBy(MadeUp.Counts.PEOPLE));
        all.add(new MadeUp().contentOnly(false).ratedBy(MadeUp.Counts.BOTH));
        all.add(new MadeUp().contentOnly(false).ratedBy(MadeUp.Counts.WORDS));
        all.add(new MadeUp().calibrated().ratedBy(MadeUp.Counts.BOTH));
        return all;
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void everySumThatIsShownComesOut(MadeUp answer) {
        List<Sum> sums =
                facts(answer).stream().flatMap(f -> Sums.of(text(f)).stream()).toList();
        assertThat(sums).isNotEmpty();
        for (Sum sum : sums) {
            assertThat(Double.parseDouble(sum.shown())).as(sum.text()).isCloseTo(sum.worked(), within(sum.tolerance()));
        }
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void theLastStepGivesTheScore(MadeUp answer) {
        List<ScoreStep> steps = answer.score().steps();
        assertThat(steps.get(steps.size() - 1).result())
                .isCloseTo(answer.score().score(), within(1e-9));
        List<String> shown = new StepWords(answer.score(), Audience.FULL)
                .facts().stream().map(OriginTest::text).toList();
        Matcher last = LAST_NUMBER.matcher(shown.get(shown.size() - 1));
        assertThat(last.find()).isTrue();
        assertThat(last.group(1)).isEqualTo(answer.expectedScore());
    }

    @Test
    void aReaderCanFollowTheWholeWay() {
        // concepts 3 of 5 = 60; model answer .55 * .5 + .3 * .4 + .15 * .2 = .425, tanh(.85) = .6911; mean 64.6; gate
        // 50;
        // peers tanh(.75) = .6351, (50 + .25 * 63.51) / 1.25 = 52.7; gate 50; guards 50 * .62 = 31
        assertThat(facts(new MadeUp().reference(true).peers(true).gate(.5).guards(.62)).stream()
                        .limit(10)
                        .map(f -> f.label() + ": " + text(f)))
                .containsExactly(
                        "Concepts: weight 3 found; 5 earns the top: 100 × 3 / 5 = 60.0; level 3 of 5",
                        "Model answer: no. 1 is nearest: 0.55 × 50\u00a0% of its terms + 0.3 × a likeness of 0.40 + 0.15 ×"
                                + " 20\u00a0% of its pairs of words = 0.425",
                        "On the scale: 100 × tanh(0.425 / 0.5) = 69.1",
                        "Both together: (60.0 + 69.1) / 2 = 64.6",
                        "Gate: the smaller of 64.6 and 50.0: 50.0; content is at most 50.0 without storage",
                        "Other answers: of the 20 terms that the ten best of the 14 answers to this question share,"
                                + " this one excepted, 6 are here: 100 × tanh(0.3 / 0.4) = 63.5",
                        "Beside other answers: (50.0 + 0.25 × 63.5) / (1 + 0.25) = 52.7",
                        "Gate: the smaller of 52.7 and 50.0: 50.0; content is at most 50.0 without storage",
                        "Guards: 50.0 × 0.775 × 0.8 = 31.0",
                        "From the words alone: by the rule of its section, content alone = 31.0");
    }

    @Test
    void saysOfWordsThatHoldNoAnswerThatTheRatingCounts() {
        List<Fact> facts = facts(new MadeUp().wordsWithoutAnAnswer());
        assertThat(fact(facts, "No answer")).isEqualTo("the text holds no answer, which is the lowest level: 0.0");
        assertThat(fact(facts, "Score")).isEqualTo("what people gave = 80.0");
        assertThat(fact(facts, "Counts as content")).startsWith("80.0");
        assertThat(facts).extracting(Fact::label).doesNotContain("Concepts", "From the words alone");
    }

    private static List<Fact> facts(MadeUp answer) {
        return Origin.facts(new Asked(1, answer.score(), null), answer.policy(), Audience.FULL);
    }

    private static String fact(List<Fact> facts, String label) {
        return facts.stream()
                .filter(f -> f.label().equals(label))
                .map(OriginTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Fact fact) {
        return fact.value().pieces().stream().map(Sentence.Piece::text).collect(Collectors.joining());
    }
}
