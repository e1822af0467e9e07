package dev.shortlist.evaluation;

import dev.shortlist.agreement.Bootstrap;
import dev.shortlist.agreement.Correlation;
import dev.shortlist.agreement.Deviation;
import dev.shortlist.agreement.Interval;
import dev.shortlist.agreement.Kappa;
import dev.shortlist.agreement.LeaveOneOut;
import dev.shortlist.agreement.Rows;
import dev.shortlist.agreement.Separation;
import dev.shortlist.agreement.Statistic;
import dev.shortlist.agreement.WithinGroups;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far scores agree with people's ratings of the same answers; the same answers give the same figures, bit by bit. */
public final class Evaluation {
    private static final double LEVEL = .95;
    private static final long SEED = 20_260_206;

    private final RatedAnswers answers;
    private final int resamples;
    private final double[] scores;
    private final double[] ratings;
    private final double[] lengths;
    private final int[] questions;
    private final Levels levels;
    private final int[] scoreLevels;
    private final int[] ratingLevels;
    private final double cut;
    private final boolean[] high;
    private final List<Figure> figures;

    private Evaluation(RatedAnswers answers, OptionalDouble cut, int resamples) {
        this.answers = answers;
        this.resamples = resamples;
        scores = answers.scores();
        ratings = answers.ratings();
        lengths = answers.hasLengths() ? answers.lengths() : new double[0];
        questions = answers.questionOf();
        levels = Levels.of(ratings);
        scoreLevels = levels.nearest(scores);
        ratingLevels = levels.nearest(ratings);
        this.cut = cut.orElseGet(() -> levels.ofTheRatings() && levels.count() == 2 ? levels.values()[1] : 50);
        high = new boolean[ratings.length];
        for (int i = 0; i < high.length; i++) {
            high[i] = ratings[i] >= this.cut;
        }
        figures = measured();
    }

    /**
     * Compares.
     *
     * @param cut from which rating on, 0 to 100, an answer counts as a good one for the AUC; empty for the upper of two
     *     levels, or 50
     * @param resamples how many draws an interval is made of, 100 and more; 0 for no intervals
     */
    public static Evaluation of(RatedAnswers answers, OptionalDouble cut, int resamples) {
        return new Evaluation(answers, cut, resamples);
    }

    /** What is compared. */
    public RatedAnswers answers() {
        return answers;
    }

    /** A figure per measure, in their order. */
    public List<Figure> figures() {
        return figures;
    }

    /** The figure of a measure. */
    public Figure figure(Measure measure) {
        return figures.stream().filter(f -> f.measure() == measure).findFirst().orElseThrow();
    }

    private List<Figure> measured() {
        int[] all = new int[scores.length];
        Arrays.setAll(all, i -> i);
        int[] candidates = answers.candidateOf();
        // each measure draws from a generator of its own, so that threads cannot show
        return Arrays.stream(Measure.values())
                .parallel()
                .map(m -> new Figure(m, statistic(m).of(all), interval(m, candidates), lengthOnly(m), meanOnly(m)))
                .toList();
    }

    private Optional<Interval> interval(Measure measure, int[] candidates) {
        return resamples == 0
                ? Optional.empty()
                : new Bootstrap(resamples, LEVEL, SEED).interval(candidates, statistic(measure));
    }

    private Statistic statistic(Measure measure) {
        return switch (measure) {
            case PEARSON -> rows -> Correlation.pearson(Rows.pick(scores, rows), Rows.pick(ratings, rows));
            case SPEARMAN -> rows -> Correlation.spearman(Rows.pick(scores, rows), Rows.pick(ratings, rows));
            case WITHIN_QUESTION ->
                rows -> Correlation.withinGroups(
                                Rows.pick(scores, rows), Rows.pick(ratings, rows), Rows.pick(questions, rows))
                        .mean();
            case PARTIAL ->
                rows -> lengths.length == 0
                        ? OptionalDouble.empty()
                        : Correlation.partial(
                                Rows.pick(scores, rows), Rows.pick(ratings, rows), Rows.pick(lengths, rows));
            case KAPPA -> rows -> Kappa.quadratic(Rows.pick(scoreLevels, rows), Rows.pick(ratingLevels, rows));
            case AUC -> rows -> Separation.auc(Rows.pick(scores, rows), pick(high, rows));
            case RMSE -> rows -> Deviation.rmse(Rows.pick(scores, rows), Rows.pick(ratings, rows));
        };
    }

    private OptionalDouble lengthOnly(Measure measure) {
        if (lengths.length == 0) {
            return OptionalDouble.empty();
        }
        return switch (measure) {
            case PEARSON -> Correlation.pearson(lengths, ratings);
            case SPEARMAN -> Correlation.spearman(lengths, ratings);
            case WITHIN_QUESTION ->
                Correlation.withinGroups(lengths, ratings, questions).mean();
            case PARTIAL, KAPPA -> OptionalDouble.empty();
            case AUC -> Separation.auc(lengths, high);
            case RMSE -> LeaveOneOut.errorOfTheLine(lengths, ratings);
        };
    }

    private OptionalDouble meanOnly(Measure measure) {
        return measure == Measure.RMSE ? LeaveOneOut.errorOfTheMean(ratings) : OptionalDouble.empty();
    }

    private static boolean[] pick(boolean[] column, int[] rows) {
        boolean[] picked = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    /** In how many questions an r could be taken. */
    public int questionsWithin() {
        WithinGroups within = Correlation.withinGroups(scores, ratings, questions);
        return within.groups();
    }

    /** In how many levels kappa counts. */
    public int levels() {
        return levels.count();
    }

    /** Whether those are the ratings' own. */
    public boolean levelsOfTheRatings() {
        return levels.ofTheRatings();
    }

    /** From which rating on, 0 to 100, an answer counts as a good one. */
    public double cut() {
        return cut;
    }

    /** How many answers count as good ones. */
    public int high() {
        int count = 0;
        for (boolean one : high) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** How many draws an interval is made of; 0 where there are none. */
    public int resamples() {
        return resamples;
    }

    /** The picture of score against rating, as SVG. */
    public String picture() {
        return new Picture(answers, levels, figure(Measure.PEARSON)).svg();
    }
}
