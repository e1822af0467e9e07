package dev.shortlist.workbook;

import org.jspecify.annotations.Nullable;

/** Pearson's r of pairs that come one by one, from exact sums as in {@link Spread}. */
final class Pairs {
    /** Through two points there is always a line. */
    private static final int FEWEST = 3;

    private long count;
    private long x;
    private long y;
    private long xx;
    private long yy;
    private long xy;

    /** Adds a pair of numbers, each 0 to 100. */
    void add(double first, double second) {
        long a = Spread.units(first);
        long b = Spread.units(second);
        count++;
        x += a;
        y += b;
        xx = Math.addExact(xx, a * a);
        yy = Math.addExact(yy, b * b);
        xy = Math.addExact(xy, a * b);
    }

    long count() {
        return count;
    }

    /** -1 to 1; null under 3 pairs, and where one of the two never varies. */
    @Nullable
    Double correlation() {
        double ofX = Spread.products(count, x, x, xx);
        double ofY = Spread.products(count, y, y, yy);
        if (count < FEWEST || ofX == 0 || ofY == 0) {
            return null;
        }
        double r = Spread.products(count, x, y, xy) / (Math.sqrt(ofX) * Math.sqrt(ofY));
        return Math.max(-1, Math.min(1, r));
    }
}
