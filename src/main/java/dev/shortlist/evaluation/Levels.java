package dev.shortlist.evaluation;

import java.util.Arrays;

/**
 * The levels in which agreement beyond chance is counted: those of the ratings where there are few, else five of equal
 * width.
 */
final class Levels {
    private static final int MOST = 10;

    private final double[] values;
    private final boolean ofTheRatings;

    private Levels(boolean ofTheRatings, double... values) {
        this.values = values;
        this.ofTheRatings = ofTheRatings;
    }

    /** The levels for ratings, 0 to 100. */
    static Levels of(double[] ratings) {
        double[] distinct =
                Arrays.stream(ratings).distinct().sorted().limit(MOST + 1L).toArray();
        return distinct.length <= MOST ? new Levels(true, distinct) : new Levels(false, 10, 30, 50, 70, 90);
    }

    int count() {
        return values.length;
    }

    /** Whether they are the ratings' own. */
    boolean ofTheRatings() {
        return ofTheRatings;
    }

    /** What each level stands for, 0 to 100, rising. */
    double[] values() {
        return values.clone();
    }

    /** The number of the level nearest to each number, from 0; of two equally near the lower. */
    int[] nearest(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(this::nearest).toArray();
    }

    private int nearest(double number) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(number - values[i]) < Math.abs(number - values[best])) {
                best = i;
            }
        }
        return best;
    }
}
