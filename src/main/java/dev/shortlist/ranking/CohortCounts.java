package dev.shortlist.ranking;

import dev.shortlist.scoring.Rounding;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A cohort's candidates while they are counted. */
final class CohortCounts {
    /** Ranked candidates: standard error in hundredths to score in tenths to how many. */
    private final SortedMap<Integer, SortedMap<Integer, Integer>> ranked = new TreeMap<>();
    /** Scored candidates, ranked or not. */
    private final SortedMap<Integer, Integer> overall = new TreeMap<>();

    private final SortedMap<String, SortedMap<Integer, Integer>> dimensions = new TreeMap<>();

    void addRanked(double score, double standardError) {
        count(ranked.computeIfAbsent(Rounding.hundredths(standardError), k -> new TreeMap<>()), Rounding.tenths(score));
    }

    void addScored(double score) {
        count(overall, Rounding.tenths(score));
    }

    void addDimensions(Map<String, Double> scores) {
        scores.forEach((dimension, score) ->
                count(dimensions.computeIfAbsent(dimension, k -> new TreeMap<>()), Rounding.tenths(score)));
    }

    private static void count(SortedMap<Integer, Integer> counts, int value) {
        counts.merge(value, 1, Integer::sum);
    }

    Cohort cohort() {
        return new Cohort(ranked);
    }

    ScoreCounts overall() {
        return new ScoreCounts(overall);
    }

    /** The median of each dimension, in the order of their names. */
    SortedMap<String, Double> medians() {
        SortedMap<String, Double> medians = new TreeMap<>();
        dimensions.forEach((dimension, counts) -> medians.put(dimension, new ScoreCounts(counts).median()));
        return medians;
    }
}
