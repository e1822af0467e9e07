package dev.shortlist.agreement;

/**
 * Where a number may lie.
 *
 * @param low the lower end
 * @param high the upper end, not below it
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("expected low <= high, found " + low + " and " + high);
        }
    }
}
