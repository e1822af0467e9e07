package dev.shortlist.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The percentile bootstrap (Efron 1979; Efron and Tibshirani 1993, chapter 13): a statistic is taken again of as many units
 * drawn with replacement, and the middle of what comes out is the interval. The rows of a unit, the answers of one
 * candidate for example, are drawn together, since they are not independent.
 */
public final class Bootstrap {
    /** Under 10 units the draws are too much alike for an interval. */
    private static final int FEWEST_UNITS = 10;
    /** So large a share of the draws must define the statistic: an interval of the other draws would be a selection. */
    private static final double DEFINED = .9;

    private final int resamples;
    private final double level;
    private final long seed;

    /**
     * @param resamples how many draws, 100 and more
     * @param level the share of the draws within the interval, over 0 and under 1
     * @param seed with the same seed the same draws
     */
    public Bootstrap(int resamples, double level, long seed) {
        if (resamples < 100 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("expected 100 resamples or more and a level between 0 and 1");
        }
        this.resamples = resamples;
        this.level = level;
        this.seed = seed;
    }

    /**
     * The interval of a statistic.
     *
     * @param units the unit of each row, any number
     * @return empty under 10 units, and where the statistic is not defined for 9 of 10 draws
     */
    public Optional<Interval> interval(int[] units, Statistic statistic) {
        List<int[]> rows = Groups.rows(units);
        if (rows.size() < FEWEST_UNITS) {
            return Optional.empty();
        }
        SplitMix random = new SplitMix(seed);
        double[] found = new double[resamples];
        int defined = 0;
        for (int i = 0; i < resamples; i++) {
            OptionalDouble value = statistic.of(draw(rows, random));
            if (value.isPresent()) {
                found[defined++] = value.getAsDouble();
            }
        }
        return defined < DEFINED * resamples ? Optional.empty() : Optional.of(middle(Arrays.copyOf(found, defined)));
    }

    private static int[] draw(List<int[]> units, SplitMix random) {
        int[][] drawn = new int[units.size()][];
        int length = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = units.get(random.below(drawn.length));
            length += drawn[i].length;
        }
        int[] rows = new int[length];
        int at = 0;
        for (int[] unit : drawn) {
            System.arraycopy(unit, 0, rows, at, unit.length);
            at += unit.length;
        }
        return rows;
    }

    /** The k-th and the k-th last of the sorted numbers, k = floor((B + 1) alpha / 2), at least 1. */
    private Interval middle(double[] found) {
        Arrays.sort(found);
        int k = Math.max(1, (int) ((found.length + 1) * (1 - level) / 2 + 1e-9));
        return new Interval(found[k - 1], found[found.length - k]);
    }
}
