package dev.shortlist.scoring;

import java.util.List;

/**
 * What a guard did to an answer before it was scored.
 *
 * @param guard which
 * @param words the words it left out; 0 where it only lowered the factor
 * @param factor what the content is multiplied by, 0 to 1
 * @param left where the first of the words left out stand, at most {@value #MOST_PLACES} places; where none was left out, of
 *     the pairs of words that no sentence holds; empty where there are none
 */
public record GuardFinding(Flag guard, int words, double factor, List<Stretch> left) {
    /** A guard names no more places than a reader looks at. */
    static final int MOST_PLACES = 3;

    public GuardFinding {
        left = List.copyOf(left);
    }

    /** A finding that has no place in the answer: the whole of it counts less. */
    public GuardFinding(Flag guard, int words, double factor) {
        this(guard, words, factor, List.of());
    }

    /**
     * A stretch of an answer.
     *
     * @param start offset of its first character in the answer, from 0
     * @param end offset after its last
     */
    public record Stretch(int start, int end) {}
}
