package dev.shortlist.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Correlations of columns of equal length, -1 to 1. Empty, never a NaN, where one column has no variance or there are too
 * few rows to say anything.
 */
public final class Correlation {
    /** Through two points there is always a line. */
    private static final int FEWEST_ROWS = 3;
    /** A third column takes a row more. */
    private static final int FEWEST_ROWS_OF_THREE = 4;
    /** Fewer rows of a group say nothing about the group. */
    private static final int FEWEST_ROWS_OF_A_GROUP = 5;
    /** Of what a third column leaves unexplained: below it is the error of a sum. */
    private static final double NOTHING_LEFT = 1e-12;

    private Correlation() {}

    /** Pearson's r; empty under 3 rows. */
    public static OptionalDouble pearson(double[] x, double[] y) {
        Column.checkSameLength(x.length, y.length);
        if (x.length < FEWEST_ROWS || !Column.varies(x) || !Column.varies(y)) {
            return OptionalDouble.empty();
        }
        double r = Column.products(x, y) / (Math.sqrt(Column.products(x, x)) * Math.sqrt(Column.products(y, y)));
        return OptionalDouble.of(within(r));
    }

    /** Spearman's rho: Pearson's r of the ranks, equal numbers sharing the mean of theirs; empty under 3 rows. */
    public static OptionalDouble spearman(double[] x, double[] y) {
        return pearson(Ranks.of(x), Ranks.of(y));
    }

    /**
     * The correlation of x and y with a third column taken out of both by a line: {@code (r_xy - r_xz r_yz) / sqrt((1 -
     * r_xz^2) (1 - r_yz^2))} (Yule 1907). Empty under 4 rows, and where the third column explains one of the two.
     */
    public static OptionalDouble partial(double[] x, double[] y, double[] third) {
        Column.checkSameLength(x.length, third.length);
        OptionalDouble xy = pearson(x, y);
        OptionalDouble xz = pearson(x, third);
        OptionalDouble yz = pearson(y, third);
        if (x.length < FEWEST_ROWS_OF_THREE || xy.isEmpty() || xz.isEmpty() || yz.isEmpty()) {
            return OptionalDouble.empty();
        }
        double leftOfX = 1 - xz.getAsDouble() * xz.getAsDouble();
        double leftOfY = 1 - yz.getAsDouble() * yz.getAsDouble();
        if (leftOfX < NOTHING_LEFT || leftOfY < NOTHING_LEFT) {
            return OptionalDouble.empty();
        }
        double r = xy.getAsDouble() - xz.getAsDouble() * yz.getAsDouble();
        return OptionalDouble.of(within(r / Math.sqrt(leftOfX * leftOfY)));
    }

    /**
     * The mean of Pearson's r over the groups, each group counting once, whatever its size.
     *
     * @param groups the group of each row, any number
     * @return empty where no group has 5 rows and variance in both columns
     */
    public static WithinGroups withinGroups(double[] x, double[] y, int[] groups) {
        Column.checkSameLength(x.length, groups.length);
        double sum = 0;
        int defined = 0;
        for (int[] rows : Groups.rows(groups)) {
            OptionalDouble r = pearson(Rows.pick(x, rows), Rows.pick(y, rows));
            if (rows.length >= FEWEST_ROWS_OF_A_GROUP && r.isPresent()) {
                sum += r.getAsDouble();
                defined++;
            }
        }
        return new WithinGroups(defined == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / defined), defined, (int)
                Arrays.stream(groups).distinct().count());
    }

    private static double within(double r) {
        return Math.max(-1, Math.min(1, r));
    }
}
