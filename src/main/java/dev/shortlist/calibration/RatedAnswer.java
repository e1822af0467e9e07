package dev.shortlist.calibration;

import java.util.Comparator;

/**
 * A past answer that people rated.
 *
 * @param candidate whose it is: a key, never shown
 * @param question what was asked, as it is shown: the rubric's id, else the words
 * @param features what its words gave
 * @param words how many it has
 * @param rating the mean of the people's ratings, 0 to 100
 */
public record RatedAnswer(String candidate, String question, Features features, int words, double rating) {
    /** The order in which sums are taken: an export's order must not show in the last bit. */
    static final Comparator<RatedAnswer> ORDER = Comparator.comparing(RatedAnswer::candidate)
            .thenComparing(RatedAnswer::question)
            .thenComparingDouble(a -> a.features().text())
            .thenComparingDouble(RatedAnswer::rating)
            .thenComparingInt(RatedAnswer::words);

    public RatedAnswer {
        if (!(rating >= 0 && rating <= 100)) {
            throw new IllegalArgumentException("expected a rating from 0 to 100, found " + rating);
        }
    }
}
