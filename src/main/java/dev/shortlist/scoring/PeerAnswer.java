package dev.shortlist.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One of the best answers to a question, as other answers are compared with it.
 *
 * @param content how good it is by itself, 0 to 1
 * @param id a number made of its stems: answers of the same stems are the same answer, whoever gave them
 * @param stems its distinct content stems
 */
record PeerAnswer(double content, long id, List<String> stems) {
    /** The best first; of equals the lower number, whatever the order in which they came. */
    static final Comparator<PeerAnswer> BEST_FIRST =
            Comparator.comparingDouble(PeerAnswer::content).reversed().thenComparingLong(PeerAnswer::id);

    public PeerAnswer {
        stems = List.copyOf(stems);
    }

    /** The number of a set of stems, in any order. */
    static long id(Collection<String> stems) {
        long id = 0;
        for (String stem : stems) {
            id += Hashes.of(stem);
        }
        return id;
    }
}
