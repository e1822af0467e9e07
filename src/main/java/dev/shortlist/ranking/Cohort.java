package dev.shortlist.ranking;

import dev.shortlist.scoring.NormalCurve;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ranked candidates who are compared with each other, counted by score and standard error. */
final class Cohort {
    /** From as many candidates on a percentile says something. */
    private static final int PERCENTILE_FROM = 10;

    private final ScoreCounts all;
    /** By standard error in hundredths. */
    private final Map<Integer, ScoreCounts> byError = new TreeMap<>();

    /** A cohort from its counts: standard error in hundredths to score in tenths to candidates. */
    Cohort(SortedMap<Integer, SortedMap<Integer, Integer>> counts) {
        SortedMap<Integer, Integer> sum = new TreeMap<>();
        counts.forEach((error, scores) -> {
            byError.put(error, new ScoreCounts(scores));
            scores.forEach((score, candidates) -> sum.merge(score, candidates, Integer::sum));
        });
        all = new ScoreCounts(sum);
    }

    /** The place of a candidate of this cohort: score in tenths, standard error in hundredths. */
    Standing standing(int score, int error) {
        int surelyHigher = 0;
        int surelyLower = 0;
        for (Map.Entry<Integer, ScoreCounts> others : byError.entrySet()) {
            int within = within(error, others.getKey());
            surelyHigher += others.getValue().above(score + within);
            surelyLower += others.getValue().below(score - within);
        }
        int of = all.total();
        return new Standing(
                1 + all.above(score),
                1 + surelyHigher,
                of - surelyLower,
                of < PERCENTILE_FROM ? null : percentile(score),
                of);
    }

    /** The largest difference of two scores, in tenths, that their errors, in hundredths, leave open. */
    private static int within(int error, int other) {
        double errors = Math.sqrt((double) error * error + (double) other * other);
        return (int) Math.floor(NormalCurve.TENTH_ABOVE * errors / 10);
    }

    private Double percentile(int score) {
        int others = all.total() - 1;
        int ties = others - all.below(score) - all.above(score);
        return 100 * (all.below(score) + ties / 2.0) / others;
    }
}
