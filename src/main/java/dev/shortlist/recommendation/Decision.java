package dev.shortlist.recommendation;

import dev.shortlist.interview.Sets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The advice on a candidate; a person decides.
 *
 * @param recommendation the class
 * @param confidence null when there is not enough evidence
 * @param reasons what led to it, in the order a reader wants them
 * @param reviews why a person should look; empty means no particular reason
 */
public record Decision(
        Recommendation recommendation,
        @Nullable Confidence confidence,
        List<Reason> reasons,
        Set<ReviewReason> reviews) {
    public Decision {
        reasons = List.copyOf(reasons);
        reviews = Sets.inOrder(ReviewReason.class, reviews);
    }
}
