package dev.shortlist.agreement;

import java.util.Arrays;

/** Ranks from 1; equal numbers share the mean of their ranks. */
final class Ranks {
    private Ranks() {}

    static double[] of(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            int first = firstNotBelow(sorted, column[i]);
            int behind = firstAbove(sorted, column[i]);
            ranks[i] = (first + 1 + behind) / 2.0;
        }
        return ranks;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
