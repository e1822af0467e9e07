package dev.shortlist.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.agreement.SplitMix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RatingSampleTest {
    /** An answer: whose, to what, and with which score. */
    private record One(String candidate, String question, double points) {
        String key() {
            return RatingKey.of(candidate, "", "", null, question, "");
        }
    }

    /** Candidates who answer every question, with scores from all of the range. */
    private static List<One> answers(int candidates, int questions) {
        SplitMix random = new SplitMix(1);
        List<One> answers = new ArrayList<>();
        for (int c = 0; c < candidates; c++) {
            for (int q = 0; q < questions; q++) {
                answers.add(new One("c" + c, "q" + q, random.below(1001) / 10.0));
            }
        }
        return answers;
    }

    private static List<One> chosen(int wanted, List<One> answers) {
        RatingSample<One> sample = new RatingSample<>(wanted);
        answers.forEach(a -> sample.offer(a.key(), a.candidate(), a.question(), a.points(), () -> a));
        return sample.chosen();
    }

    private static long different(List<One> answers, Function<One, Object> what) {
        return answers.stream().map(what).distinct().count();
    }

    @Test
    void areOfDifferentCandidatesOfManyQuestionsAndOfBothEndsAndTheMiddle() {
        List<One> found = chosen(20, answers(100, 15));
        assertThat(found).hasSize(20);
        assertThat(different(found, One::candidate)).isEqualTo(20);
        assertThat(different(found, One::question)).isEqualTo(12);
        assertThat(found).filteredOn(a -> a.points() <= 18).hasSize(8);
        assertThat(found).filteredOn(a -> a.points() >= 82).hasSize(8);
    }

    @Test
    void aLowAndAHighAnswerAreToTheSameQuestion() {
        Map<String, List<One>> byQuestion =
                chosen(20, answers(100, 15)).stream().collect(Collectors.groupingBy(One::question));
        assertThat(byQuestion.values().stream()
                        .filter(of -> of.size() == 2)
                        .filter(of -> Math.abs(of.get(0).points() - of.get(1).points()) > 60))
                .hasSize(8);
    }

    @Test
    void areTheSameWhateverTheOrder() {
        List<One> answers = answers(60, 50);
        List<One> shuffled = new ArrayList<>();
        for (int i : new SplitMix(2).shuffled(answers.size())) {
            shuffled.add(answers.get(i));
        }
        assertThat(chosen(20, shuffled)).isEqualTo(chosen(20, answers));
        assertThat(chosen(7, shuffled)).isEqualTo(chosen(7, answers));
    }

    @Test
    void standInTheOrderOfTheirKeysWhichSaysNothingOfTheirScores() {
        assertThat(chosen(20, answers(100, 15)).stream().map(One::key)).isSorted();
    }

    @Test
    void ofFewAnswersAreAllAndOfFewCandidatesAsManyAsThereAre() {
        assertThat(new HashSet<>(chosen(20, answers(3, 4)))).isEqualTo(new HashSet<>(answers(3, 4)));
        assertThat(different(chosen(20, answers(6, 30)), One::candidate)).isEqualTo(6);
        assertThat(chosen(20, List.of())).isEmpty();
        assertThat(chosen(0, answers(3, 4))).isEmpty();
    }

    @Test
    void ofScoresThatAreAllAlikeAreAsMany() {
        List<One> alike = answers(30, 3).stream()
                .map(a -> new One(a.candidate(), a.question(), 0))
                .toList();
        assertThat(chosen(20, alike)).hasSize(20);
    }

    @Test
    void anAnswerThatIsThereTwiceIsChosenOnce() {
        List<One> twice = new ArrayList<>(answers(3, 4));
        twice.addAll(answers(3, 4));
        assertThat(chosen(20, twice)).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void keepFewOfVeryMany() {
        AtomicInteger kept = new AtomicInteger();
        RatingSample<One> sample = new RatingSample<>(20);
        List<One> answers = answers(200, 200);
        for (One a : answers) {
            sample.offer(a.key(), a.candidate(), a.question(), a.points(), () -> {
                kept.incrementAndGet();
                return a;
            });
        }
        assertThat(sample.chosen()).hasSize(20);
        // each was asked for when it was kept, most of them for a while only
        assertThat(kept.get()).isLessThan(answers.size() / 5);
        assertThat(sample.kept()).isLessThanOrEqualTo(40 * 20);
    }

    @Test
    void needACount() {
        assertThatThrownBy(() -> new RatingSample<>(-1)).hasMessageContaining("0 answers or more, found -1");
    }

    @Test
    void keysAreOfTheAnswerAndOfNothingElse() {
        String key = RatingKey.of("c", "p", "s", "q", "What?", "That.");
        assertThat(key).matches("r-[0-9a-f]{12}").isEqualTo(RatingKey.of("c", "p", "s", "q", "What?", "That."));
        assertThat(key).isNotEqualTo(RatingKey.of("c", "p", "s", "q", "What?", "this"));
        assertThat(key).isNotEqualTo(RatingKey.of("d", "p", "s", "q", "What?", "That."));
        // JSON keeps no half of a character
        assertThat(RatingKey.of("c", "", "", null, "", "a\ud800b"))
                .isEqualTo(RatingKey.of("c", "", "", null, "", "a\ufffdb"));
    }
}
