package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class EvaluationTest {
    /** Five answers rated 0 and five rated 100; the figures below are worked out by hand from them. */
    private static final double[] SCORES = {10, 20, 30, 40, 50, 45, 60, 70, 80, 90};

    private static final double[] RATINGS = {0, 0, 0, 0, 0, 100, 100, 100, 100, 100};

    private static ScoredAnswer answer(String candidate, String question, double score, double rating) {
        return new ScoredAnswer(candidate, "Engineer", question, "SCORED", score, null, rating);
    }

    private static List<ScoredAnswer> answers(double[] scores, double[] ratings) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> answer("c" + i, "q", scores[i], ratings[i]))
                .collect(Collectors.toList());
    }

    private static RatedAnswers rated(List<ScoredAnswer> answers) throws CannotEvaluate {
        ScoredAnswers scored = new ScoredAnswers("a.csv", ScoreColumn.TEXT_SCORE);
        answers.forEach(scored::add);
        return scored.withTheirRatings();
    }

    private static Evaluation evaluation(List<ScoredAnswer> answers) throws CannotEvaluate {
        return Evaluation.of(rated(answers), OptionalDouble.empty(), 100);
    }

    private static @Nullable Double value(Evaluation evaluation, Measure measure) {
        OptionalDouble value = evaluation.figure(measure).value();
        return value.isEmpty() ? null : Double.valueOf(value.getAsDouble());
    }

    @Test
    void theFiguresAreThoseWorkedOutByHand() throws CannotEvaluate {
        Evaluation evaluation = evaluation(answers(SCORES, RATINGS));
        // means 30 and 69, of all 49.5; mean square 3052.5, so a standard deviation of sqrt(602.25): 39 * .5 / 24.5408
        assertThat(value(evaluation, Measure.PEARSON)).isCloseTo(.794596, within(1e-6));
        // mean ranks 3.2 and 7.8: 4.6 * .5 / sqrt(8.25)
        assertThat(value(evaluation, Measure.SPEARMAN)).isCloseTo(.800758, within(1e-6));
        // one question: the same as over all
        assertThat(value(evaluation, Measure.WITHIN_QUESTION)).isCloseTo(.794596, within(1e-6));
        assertThat(evaluation.questionsWithin()).isEqualTo(1);
        // 45 counts as 0, all others as rated: 9 of 10 agree, (.5)(.6) + (.5)(.4) by chance: (.9 - .5) / (1 - .5)
        assertThat(value(evaluation, Measure.KAPPA)).isCloseTo(.8, within(1e-12));
        assertThat(evaluation.levels()).isEqualTo(2);
        assertThat(evaluation.levelsOfTheRatings()).isTrue();
        // of 25 pairs only 45 and 50 stand the wrong way
        assertThat(value(evaluation, Measure.AUC)).isCloseTo(.96, within(1e-12));
        assertThat(evaluation.cut()).isEqualTo(100);
        assertThat(evaluation.high()).isEqualTo(5);
        // squares 5500 below and 6025 above: sqrt(1152.5)
        assertThat(value(evaluation, Measure.RMSE)).isCloseTo(33.948490, within(1e-6));
        // 50 from the mean of all, 10 / 9 of that from the mean of the others
        assertThat(evaluation.figure(Measure.RMSE).meanOnly().getAsDouble()).isCloseTo(55.555556, within(1e-6));
        // nobody said how many words there are
        assertThat(value(evaluation, Measure.PARTIAL)).isNull();
        assertThat(evaluation.figure(Measure.PEARSON).lengthOnly()).isEmpty();
    }

    @Test
    void lengthIsTheLogarithmOfOneAndTheWords() throws CannotEvaluate {
        // ln(1 + words) is ln 2 for 1 word and 2 ln 2 for 3: ten answers in which it follows the rating but for two
        int[] words = {1, 1, 1, 1, 3, 1, 3, 3, 3, 3};
        List<ScoredAnswer> answers = IntStream.range(0, words.length)
                .mapToObj(i -> new ScoredAnswer("c" + i, "E", "q", "SCORED", SCORES[i], words[i], RATINGS[i]))
                .toList();
        Evaluation evaluation = evaluation(answers);
        // phi of a table 4 1 / 1 4: (16 - 1) / 25
        assertThat(evaluation.figure(Measure.PEARSON).lengthOnly().getAsDouble())
                .isCloseTo(.6, within(1e-9));
        assertThat(evaluation.figure(Measure.AUC).lengthOnly().getAsDouble()).isCloseTo(.8, within(1e-9));
        // r of score and length: means 29 of 1 word (10, 20, 30, 40, 45) and 70 of 3: 41 * .5 / 24.540783 = .835344;
        // (.794596 - .835344 * .6) / sqrt((1 - .697800) * (1 - .36))
        assertThat(value(evaluation, Measure.PARTIAL)).isCloseTo(.667125, within(1e-5));
    }

    @Test
    void anIntervalHoldsTheFigureAndIsTheSameEveryTime() throws CannotEvaluate {
        Evaluation one = evaluation(answers(SCORES, RATINGS));
        Evaluation other = evaluation(answers(SCORES, RATINGS));
        assertThat(one.figures()).isEqualTo(other.figures());
        assertThat(one.picture()).isEqualTo(other.picture());
        assertThat(one.figure(Measure.PEARSON).interval().orElseThrow().low()).isLessThan(.794596);
        assertThat(one.figure(Measure.PEARSON).interval().orElseThrow().high()).isGreaterThan(.794596);
    }

    @Test
    void theOrderOfTheRowsDoesNotShow() throws CannotEvaluate {
        List<ScoredAnswer> answers = answers(SCORES, RATINGS);
        Evaluation before = evaluation(answers);
        Collections.reverse(answers);
        Evaluation after = evaluation(answers);
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(after.picture()).isEqualTo(before.picture());
    }

    @Test
    void withoutDrawsThereIsNoInterval() throws CannotEvaluate {
        Evaluation evaluation = Evaluation.of(rated(answers(SCORES, RATINGS)), OptionalDouble.empty(), 0);
        assertThat(evaluation.figures()).allMatch(f -> f.interval().isEmpty());
    }

    @Test
    void tenAnswersAreEnoughAndNineAreNot() throws CannotEvaluate {
        List<ScoredAnswer> answers = answers(SCORES, RATINGS);
        assertThat(rated(answers).size()).isEqualTo(10);
        assertThatThrownBy(() -> rated(answers.subList(0, 9)))
                .isInstanceOfSatisfying(
                        CannotEvaluate.class,
                        e -> assertThat(e.lines())
                                .containsExactly(
                                        "a.csv: expected 10 or more answers with a score and a rating, found 9; nothing"
                                                + " can be said of so few [FEW]"));
    }

    @Test
    void ratingsAllAlikeHaveNoCorrelation() throws CannotEvaluate {
        Evaluation evaluation = evaluation(answers(SCORES, new double[] {50, 50, 50, 50, 50, 50, 50, 50, 50, 50}));
        assertThat(value(evaluation, Measure.PEARSON)).isNull();
        assertThat(value(evaluation, Measure.AUC)).isNull();
        assertThat(value(evaluation, Measure.KAPPA)).isNull();
        assertThat(value(evaluation, Measure.RMSE)).isNotNull();
    }

    @Test
    void tenDifferentRatingsAreLevelsAndElevenAreCutIntoFive() throws CannotEvaluate {
        double[] ten = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
        assertThat(evaluation(answers(SCORES, ten)).levels()).isEqualTo(10);
        double[] scores = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        double[] eleven = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
        Evaluation evaluation = evaluation(answers(scores, eleven));
        assertThat(evaluation.levels()).isEqualTo(5);
        assertThat(evaluation.levelsOfTheRatings()).isFalse();
    }

    @Test
    void ofTwoEquallyNearLevelsTheLowerCounts() {
        Levels levels = Levels.of(new double[] {0, 50, 100});
        assertThat(levels.nearest(new double[] {0, 25, 25.1, 75, 75.1, 100})).containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void answersWithoutAScoreAreLeftOutAndCounted() throws CannotEvaluate {
        List<ScoredAnswer> answers = answers(SCORES, RATINGS);
        answers.add(new ScoredAnswer("d1", "E", "q", "NOT_SCORABLE", null, 0, 50.0));
        answers.add(new ScoredAnswer("d2", "E", "q", "MISSING", null, null, 50.0));
        answers.add(new ScoredAnswer("d3", "E", "q", "NO_ANSWER", 0.0, 1, 50.0));
        answers.add(new ScoredAnswer("d4", "E", "q", "SCORED", 50.0, 0, 50.0));
        answers.add(new ScoredAnswer("d5", "E", "q", "SCORED", 50.0, 10, null));
        answers.add(answer("d6", "q", 50, 50));
        answers.add(answer("d6", "q", 60, 50));
        RatedAnswers rated = rated(answers);
        assertThat(rated.size()).isEqualTo(10);
        assertThat(rated.leftOut())
                .containsEntry(LeftOut.NOT_SCORED, 2L)
                .containsEntry(LeftOut.NO_ANSWER, 2L)
                .containsEntry(LeftOut.NOT_RATED, 1L)
                .containsEntry(LeftOut.NOT_ALONE, 2L)
                .hasSize(4);
        assertThat(rated.notScored()).containsEntry("NOT_SCORABLE", 1L).containsEntry("MISSING", 1L);
    }

    @Test
    void scoresThatAreTheRatingsAreSeen() throws CannotEvaluate {
        assertThat(rated(answers(RATINGS, RATINGS)).sameAsRated()).isTrue();
        assertThat(rated(answers(SCORES, RATINGS)).sameAsRated()).isFalse();
    }

    @Test
    void thePictureSaysTheSameInWordsAndRunsNothing() throws Exception {
        Document picture = parsed(evaluation(answers(SCORES, RATINGS)).picture());
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Score against people's rating");
        // quartiles of 10, 20, 30, 40, 50 and of 45, 60, 70, 80, 90
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("r = 0.795 (95 % interval ")
                .endsWith("10 answers to 1 question by 10 candidates. Rated 0: 5 answers, median score 30.0, the middle"
                        + " half 20.0 to 40.0; rated 100: 5 answers, median score 70.0, the middle half 60.0 to 80.0.");
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(10 + 2);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void manyRatingsOfOneKindBecomeAShapeAndManyDifferentOnesSquares() throws Exception {
        double[] scores = IntStream.range(0, 2_000).mapToDouble(i -> i % 101).toArray();
        double[] two = IntStream.range(0, 2_000).mapToDouble(i -> i % 2 * 100).toArray();
        double[] many = IntStream.range(0, 2_000).mapToDouble(i -> i * 37 % 101).toArray();
        String shapes = evaluation(answers(scores, two)).picture();
        String squares = evaluation(answers(scores, many)).picture();
        assertThat(parsed(shapes).getElementsByTagName("path").getLength()).isEqualTo(2 + 1);
        assertThat(squares)
                .contains("class=\"cell\"")
                .doesNotContain("class=\"dot\"")
                .doesNotContain("NaN");
        assertThat(parsed(squares).getElementsByTagName("desc").item(0).getTextContent())
                .contains("Mean score by rating: 0 to 20: ");
        // never larger for more answers
        assertThat(squares.length()).isLessThan(200_000);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
