package dev.shortlist.ranking;

import java.util.Arrays;
import java.util.SortedMap;

/** How many candidates have each score, in tenths; looked up in the logarithm of the different scores. */
final class ScoreCounts {
    private final int[] tenths;
    /** How many have the score of the same place or a lower one. */
    private final int[] upTo;

    /** Counts by score. */
    ScoreCounts(SortedMap<Integer, Integer> counts) {
        tenths = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        upTo = counts.values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    int total() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** How many have less than a score. */
    int below(int score) {
        int place = Arrays.binarySearch(tenths, score);
        int higher = place < 0 ? -place - 1 : place;
        return higher == 0 ? 0 : upTo[higher - 1];
    }

    /** How many have more than a score. */
    int above(int score) {
        return total() - below(score + 1);
    }

    /** The mean of the two middle scores, or the middle one, 0 to 100; there must be one. */
    double median() {
        return (at((total() + 1) / 2) + at((total() + 2) / 2)) / 20.0;
    }

    /** The score of a place among all, from 1, the lowest first. */
    private int at(int place) {
        int i = 0;
        while (upTo[i] < place) {
            i++;
        }
        return tenths[i];
    }
}
