package dev.shortlist.validity;

import dev.shortlist.agreement.SplitMix;
import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.Learner;
import dev.shortlist.calibration.Lesson;
import dev.shortlist.calibration.Mapping;
import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.calibration.RatingKey;
import dev.shortlist.calibration.RatingSample;
import dev.shortlist.language.Language;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.validity.GradedSet.Graded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What twenty ratings bring: a run is a random half of a set's answers, the sheet "To rate" of that run chooses twenty, their
 * grades are the ratings, and the other half is the next run, which is scored by what was learnt.
 *
 * @param draws how many runs were drawn
 * @param accepted in how many of them a calibration was learnt
 * @param better in how many of them it brought the error on the next run below that of the ratings' mean
 * @param unrelated of {@value #SHUFFLES} times as many sets of ratings of other answers, from how many a calibration was learnt
 * @param mean the error of the ratings' mean on the next run, in points, in the mean of the draws
 * @param calibrated the same of the calibrated scores; of the mean where nothing was learnt
 * @param questions to how many questions the chosen answers are, in the mean
 */
record TwentyRatings(
        int draws, int accepted, int better, int unrelated, double mean, double calibrated, double questions) {
    /** One set of unrelated ratings in twenty may pass by design: of twenty sets alone that would be told by chance. */
    static final int SHUFFLES = 5;

    private static final int WANTED = 20;
    private static final long SEED = 20_260_206;

    /** One half of a set, scored as a run scores it. */
    private record Run(List<RatedAnswer> answers, List<RatedAnswer> toRate) {}

    /** Draws runs from a set; of those without empty answers there are fewer that go with their grades. */
    static TwentyRatings of(GradedSet set, int draws) {
        InterviewScorer scorer = new InterviewScorer(Language.ENGLISH.analyzer(), set.rubric(), GradedSet.POLICY);
        int accepted = 0;
        int better = 0;
        int unrelated = 0;
        double ofMean = 0;
        double ofCalibrated = 0;
        double questions = 0;
        for (int draw = 0; draw < draws; draw++) {
            List<Graded> shuffled = shuffled(set.answers(), draw);
            int half = shuffled.size() / 2;
            List<RatedAnswer> toRate = run(shuffled.subList(0, half), scorer).toRate();
            List<RatedAnswer> next =
                    run(shuffled.subList(half, shuffled.size()), scorer).answers();
            double mean =
                    toRate.stream().mapToDouble(RatedAnswer::rating).average().orElseThrow();
            double error = error(next, new Mapping.Line(mean, 0));
            double learnt = error;
            if (new Learner(SEED).learn(toRate) instanceof Lesson.Learnt lesson) {
                accepted++;
                learnt = error(next, lesson.mapping());
                better += learnt < error ? 1 : 0;
            }
            for (int i = 0; i < SHUFFLES; i++) {
                List<RatedAnswer> others = unrelated(toRate, next, SHUFFLES * draw + i);
                unrelated += new Learner(SEED).learn(others) instanceof Lesson.Learnt ? 1 : 0;
            }
            ofMean += error / draws;
            ofCalibrated += learnt / draws;
            questions += (double) toRate.stream()
                            .map(RatedAnswer::question)
                            .distinct()
                            .count()
                    / draws;
        }
        return new TwentyRatings(draws, accepted, better, unrelated, ofMean, ofCalibrated, questions);
    }

    private static Run run(List<Graded> answers, InterviewScorer scorer) {
        SurveyBuilder survey = new SurveyBuilder();
        answers.forEach(a -> scorer.survey(GradedSet.interview(a.question(), a.text()), survey));
        InterviewScorer informed = scorer.informedBy(survey.survey());
        List<RatedAnswer> scored = new ArrayList<>();
        RatingSample<RatedAnswer> sample = new RatingSample<>(WANTED);
        for (Graded one : answers) {
            Features features = informed.score(GradedSet.interview(one.question(), one.text()))
                    .answers()
                    .get(0)
                    .featuresToLearn();
            if (features != null) {
                String question = String.valueOf(one.question().id());
                RatedAnswer rated =
                        new RatedAnswer(one.candidate(), question, features, one.words(), 100 * one.grade());
                scored.add(rated);
                sample.offer(key(one), one.candidate(), question, 100 * features.text(), () -> rated);
            }
        }
        return new Run(scored, sample.chosen());
    }

    private static String key(Graded one) {
        return RatingKey.of(
                one.candidate(),
                "any",
                "Technical",
                one.question().id(),
                one.question().text(),
                one.text());
    }

    private static double error(List<RatedAnswer> answers, Mapping mapping) {
        double squares = 0;
        for (RatedAnswer answer : answers) {
            double off = answer.rating() - mapping.apply(answer.features());
            squares += off * off;
        }
        return Math.sqrt(squares / answers.size());
    }

    /** The same answers with the grades of as many others, drawn by chance. */
    private static List<RatedAnswer> unrelated(List<RatedAnswer> toRate, List<RatedAnswer> others, int draw) {
        int[] order = new SplitMix(1_000_000L + draw).shuffled(others.size());
        List<RatedAnswer> mixed = new ArrayList<>();
        for (int i = 0; i < toRate.size(); i++) {
            RatedAnswer one = toRate.get(i);
            mixed.add(new RatedAnswer(
                    one.candidate(),
                    one.question(),
                    one.features(),
                    one.words(),
                    others.get(order[i]).rating()));
        }
        return mixed;
    }

    private static List<Graded> shuffled(List<Graded> answers, int draw) {
        List<Graded> shuffled = new ArrayList<>();
        for (int i : new SplitMix(draw).shuffled(answers.size())) {
            shuffled.add(answers.get(i));
        }
        return shuffled;
    }

    /** Prints what twenty ratings bring on every set; the first argument is how many draws. */
    public static void main(String[] arguments) throws IOException {
        int draws = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        Set<String> names = new TreeSet<>(
                arguments.length < 2 ? GradedSet.NAMES : List.of(arguments).subList(1, arguments.length));
        for (String name : names) {
            System.out.println(name + ": " + of(GradedSet.read(name), draws));
            if (name.equals("saf")) {
                System.out.println(name + " with its empty answers: " + of(GradedSet.withEmptyAnswers(name), draws));
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "of %d draws %d accepted, %d better than the mean; of %d sets of unrelated ratings %d accepted; RMSE %.1f of"
                        + " the mean, %.1f calibrated; %.1f questions",
                draws,
                accepted,
                better,
                SHUFFLES * draws,
                unrelated,
                mean,
                calibrated,
                questions);
    }
}
