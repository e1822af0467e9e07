package dev.shortlist.recommendation;

import dev.shortlist.agreement.SplitMix;
import dev.shortlist.scoring.Resampling;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The share of interviews, made of this one's answers drawn with replacement, that end in the same class: the bootstrap of
 * Efron (1979), <i>Bootstrap methods: another look at the jackknife</i>, Annals of Statistics 7. It says how much the class
 * hangs on which questions were asked, and nothing of whether people would agree. The same candidate gets the same draws on
 * every machine.
 */
final class Stability {
    private static final int DRAWS = 1000;

    private Stability() {}

    /**
     * The share, 0 to 1.
     *
     * @param interview its answers
     * @param dimensions how many the rubric has
     * @param classify the class of dimensions' scores, NaN where one has none
     * @param stays the class to stay in
     */
    static double of(
            Resampling interview, int dimensions, Function<double[], Recommendation> classify, Recommendation stays) {
        SplitMix random = new SplitMix(interview.seed());
        int answers = interview.answers();
        int[] times = new int[answers];
        double[] scores = new double[dimensions];
        int same = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < answers; i++) {
                times[random.below(answers)]++;
            }
            for (int d = 0; d < dimensions; d++) {
                scores[d] = interview.dimension(d, times);
            }
            same += classify.apply(scores) == stays ? 1 : 0;
        }
        return same / (double) DRAWS;
    }
}
