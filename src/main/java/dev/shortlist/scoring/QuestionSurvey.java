package dev.shortlist.scoring;

import java.util.List;

/**
 * What all answers to a question have in common, as it is kept between the steps of a run. It holds stems of candidates'
 * words and goes with the run's other work files.
 *
 * @param question which question of its rubric, or which unknown one
 * @param answers how many answers could be scored
 * @param best the best of them, of different stems, the best first; at most {@value #MOST_BEST}
 * @param buckets the numbers of the buckets of stems that hold any, ascending; under {@value #BUCKETS}
 * @param holders for each of these, how many answers hold a stem of it
 */
public record QuestionSurvey(
        String question, long answers, List<PeerAnswer> best, List<Integer> buckets, List<Integer> holders) {
    /** One more than an answer is compared with, as it is never compared with itself. */
    static final int MOST_BEST = 11;

    /** Stems that share a bucket are counted together; there are too many different ones to count each. */
    static final int BUCKETS = 4096;

    public QuestionSurvey {
        best = List.copyOf(best);
        buckets = List.copyOf(buckets);
        holders = List.copyOf(holders);
        if (buckets.size() != holders.size()) {
            throw new IllegalArgumentException("as many buckets as counts");
        }
    }

    /** The bucket of a stem. */
    static int bucket(String stem) {
        return (int) (Hashes.of(stem) >>> 20) & (BUCKETS - 1);
    }
}
