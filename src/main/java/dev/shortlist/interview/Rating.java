package dev.shortlist.interview;

import org.jspecify.annotations.Nullable;

/**
 * A number a person gave an answer.
 *
 * @param value the rating as exported
 * @param maximum the top of its scale, declared or in the data; null when unknown, and then it counts nowhere
 * @param rater who rated; empty when the export does not say
 */
public record Rating(double value, @Nullable Double maximum, String rater) {}
