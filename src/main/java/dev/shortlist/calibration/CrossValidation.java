package dev.shortlist.calibration;

import java.util.Arrays;

/**
 * What is predicted for each candidate by what was learnt from the others: ten folds of whole candidates. Repeating it with
 * other folds changed nothing worth its time: on 300 draws of 20 ratings each, five times five folds accepted and refused as
 * once ten folds.
 */
final class CrossValidation {
    private static final int FOLDS = 10;
    private static final int FEWEST_QUESTIONS = 3;

    private final double[] mean;
    private final double[] length;
    private final double[] ridge;
    private final double[] isotonic;

    /**
     * Predicts every answer.
     *
     * @param manyRatings whether there are enough for weights and steps; if not, the line stands in for both
     */
    CrossValidation(RatedSet set, boolean manyRatings) {
        this(set, manyRatings, set.folds(Math.min(FOLDS, set.candidateCount())));
    }

    /**
     * Predicts every answer by what was learnt from other questions: how far a scale learnt from some questions is off for
     * others. Of fewer than three questions, from other candidates.
     */
    static CrossValidation acrossQuestions(RatedSet set, boolean manyRatings) {
        int[] questions = set.questions();
        int count = Arrays.stream(questions).max().orElse(-1) + 1;
        return count < FEWEST_QUESTIONS
                ? new CrossValidation(set, manyRatings)
                : new CrossValidation(
                        set,
                        manyRatings,
                        Arrays.stream(questions).map(q -> q % FOLDS).toArray());
    }

    private CrossValidation(RatedSet set, boolean manyRatings, int[] folds) {
        mean = new double[set.size()];
        length = mean.clone();
        ridge = mean.clone();
        isotonic = mean.clone();
        int count = Arrays.stream(folds).max().orElse(-1) + 1;
        for (int fold = 0; fold < count; fold++) {
            predict(set, rows(folds, fold, false), rows(folds, fold, true), manyRatings);
        }
    }

    /** By the mean rating alone. */
    double[] mean() {
        return mean.clone();
    }

    /** By a shrunk line over the logarithm of the words. */
    double[] length() {
        return length.clone();
    }

    /** By weights of the sub-scores. */
    double[] ridge() {
        return ridge.clone();
    }

    /** By steps over the default score. */
    double[] isotonic() {
        return isotonic.clone();
    }

    private static int[] rows(int[] folds, int fold, boolean within) {
        int[] rows = new int[folds.length];
        int count = 0;
        for (int i = 0; i < folds.length; i++) {
            if ((folds[i] == fold) == within) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private void predict(RatedSet set, int[] learnt, int[] asked, boolean manyRatings) {
        double[] y = pick(set.ratings(), learnt);
        double[] scores = pick(set.scores(), learnt);
        double[] lengths = set.lengths();
        double average = LineFit.mean(y);
        Mapping.Line byLength = LineFit.of(pick(lengths, learnt), y);
        Mapping byLine = LineFit.ofScores(scores, y);
        Mapping byWeights = manyRatings ? RidgeFit.of(pick(set.columns(), learnt), y) : byLine;
        Mapping bySteps = manyRatings ? IsotonicFit.of(scores, y) : byLine;
        for (int row : asked) {
            Features features = set.answers().get(row).features();
            mean[row] = average;
            length[row] = Math.max(0, Math.min(100, byLength.at(lengths[row])));
            ridge[row] = byWeights.apply(features);
            isotonic[row] = bySteps.apply(features);
        }
    }

    private static double[] pick(double[] column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(r -> column[r]).toArray();
    }

    private static double[][] pick(double[][] table, int[] rows) {
        return Arrays.stream(rows).mapToObj(r -> table[r]).toArray(double[][]::new);
    }
}
