package dev.shortlist.calibration;

import dev.shortlist.agreement.Bootstrap;
import dev.shortlist.agreement.Deviation;
import dev.shortlist.agreement.Interval;
import dev.shortlist.agreement.Kappa;
import dev.shortlist.agreement.Rows;
import dev.shortlist.agreement.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Predictions for candidates that were not learnt from, beside people's ratings of them.
 *
 * <p>Four ways: calibrated, the default score as it is, the mean of the other ratings, and the length of the answer alone.
 */
public final class Comparison {
    /**
     * A line of the table.
     *
     * @param name a question, or what all of them are
     * @param of how many answers, or candidates
     */
    public record Row(String name, int of, Scores calibrated, Scores uncalibrated, Scores mean, Scores length) {}

    /** 95 % intervals of the calibrated scores; empty under 10 candidates. */
    public record Intervals(Optional<Interval> r, Optional<Interval> rmse, Optional<Interval> kappa) {}

    private static final int RESAMPLES = 1000;
    private static final double LEVEL = .95;

    private final RatedSet set;
    private final double[] ratings;
    private final double[] calibrated;
    private final double[] scores;
    private final double[] mean;
    private final double[] length;

    Comparison(RatedSet set, CrossValidation found, double[] calibrated) {
        this.set = set;
        this.calibrated = calibrated.clone();
        ratings = set.ratings();
        scores = set.scores();
        mean = found.mean();
        length = found.length();
    }

    /** All answers together. */
    public Row all() {
        return row("all answers", ratings, calibrated, scores, mean, length);
    }

    /** A line per question, in the order of their names. */
    public List<Row> byQuestion() {
        int[] questions = set.questions();
        List<Row> rows = new ArrayList<>();
        int count = Arrays.stream(questions).max().orElse(-1) + 1;
        for (int q = 0; q < count; q++) {
            int[] of = rowsOf(questions, q);
            rows.add(row(
                    set.answers().get(of[0]).question(),
                    Rows.pick(ratings, of),
                    Rows.pick(calibrated, of),
                    Rows.pick(scores, of),
                    Rows.pick(mean, of),
                    Rows.pick(length, of)));
        }
        return rows;
    }

    /** Candidates, each by the mean of their answers; empty where each has one. */
    public Optional<Row> byCandidate() {
        return set.candidateCount() == set.size() ? Optional.empty() : Optional.of(candidates());
    }

    private Row candidates() {
        return row(
                "candidates (mean of their answers)",
                means(ratings),
                means(calibrated),
                means(scores),
                means(mean),
                means(length));
    }

    /** How sure the figures of all answers are, candidates drawn anew with their answers. */
    public Intervals intervals(long seed) {
        Bootstrap bootstrap = new Bootstrap(RESAMPLES, LEVEL, seed);
        int[] candidates = set.candidates();
        int[] found = Scores.levels(calibrated);
        int[] rated = Scores.levels(ratings);
        Statistic r = rows -> Scores.r(Rows.pick(calibrated, rows), Rows.pick(mean, rows), Rows.pick(ratings, rows));
        Statistic rmse = rows -> Deviation.rmse(Rows.pick(calibrated, rows), Rows.pick(ratings, rows));
        Statistic kappa = rows -> Kappa.quadratic(Rows.pick(found, rows), Rows.pick(rated, rows));
        return new Intervals(
                bootstrap.interval(candidates, r),
                bootstrap.interval(candidates, rmse),
                bootstrap.interval(candidates, kappa));
    }

    private static int[] rowsOf(int[] groups, int group) {
        int[] rows = new int[groups.length];
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private double[] means(double[] column) {
        int[] candidates = set.candidates();
        double[] sums = new double[set.candidateCount()];
        int[] sizes = new int[sums.length];
        for (int i = 0; i < column.length; i++) {
            sums[candidates[i]] += column[i];
            sizes[candidates[i]]++;
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= sizes[c];
        }
        return sums;
    }

    private static Row row(
            String name, double[] ratings, double[] calibrated, double[] scores, double[] mean, double[] length) {
        return new Row(
                name,
                ratings.length,
                Scores.of(calibrated, mean, ratings),
                Scores.of(scores, ratings),
                Scores.ofConstant(mean, ratings),
                Scores.of(length, mean, ratings));
    }
}
