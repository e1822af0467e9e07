package dev.shortlist.recommendation;

import dev.shortlist.interview.Sets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The advice on a candidate; a person decides.
 *
 * @param recommendation the class
 * @param state how far its scale holds; null when there is not enough evidence
 * @param stability the share of 1,000 interviews made of the same answers, drawn with replacement, that end in the same class,
 *     0 to 1; null when there is not enough evidence
 * @param confidence the probability that people would put the candidate in the class, 0 to 1; null unless calibrated
 * @param pointsToCutOff the overall score less the nearest cut-off, in points; null where no class is stated
 * @param reasons what led to it, in the order a reader wants them
 * @param reviews why a person should look; empty means no particular reason
 */
public record Decision(
        Recommendation recommendation,
        @Nullable State state,
        @Nullable Double stability,
        @Nullable Double confidence,
        @Nullable Double pointsToCutOff,
        List<Reason> reasons,
        Set<ReviewReason> reviews) {
    public Decision {
        reasons = List.copyOf(reasons);
        reviews = Sets.inOrder(ReviewReason.class, reviews);
    }
}
