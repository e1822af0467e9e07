package dev.shortlist.scoring;

/** Numbers kept within their range. */
final class Clip {
    private Clip() {}

    /** The nearest number from 0 to 1. */
    static double unit(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** The nearest number from 0 to 100. */
    static double percent(double value) {
        return Math.max(0, Math.min(100, value));
    }
}
