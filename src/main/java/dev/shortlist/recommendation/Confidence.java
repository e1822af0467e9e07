package dev.shortlist.recommendation;

import dev.shortlist.interview.Sets;
import java.util.Set;

/**
 * The probability that the same interview, scored again, falls in the same class; not the chance of success in the job.
 *
 * @param value 0 to 1, after the caps
 * @param uncapped 0 to 1, before them
 * @param caps the caps that apply and are below the uncapped value
 */
public record Confidence(double value, double uncapped, Set<ConfidenceCap> caps) {
    public Confidence {
        caps = Sets.inOrder(ConfidenceCap.class, caps);
    }
}
