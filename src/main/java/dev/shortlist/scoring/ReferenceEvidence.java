package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How close an answer is to the nearest model answer.
 *
 * @param reference the model answer's number, from 0
 * @param coverage the weighted share of its stems found within the best window, 0 to 1
 * @param similarity the cosine of character 3- to 5-grams, 0 to 1
 * @param pairs the share of its pairs of neighbouring content words, 0 to 1; null where it has none
 * @param score {@code tanh((.55 coverage + .3 similarity + .15 pairs) / .5)}, 0 to 1; without pairs
 *     {@code tanh((.55 coverage + .3 similarity) / .85 / .5)}
 */
public record ReferenceEvidence(
        int reference,
        double coverage,
        double similarity,
        @Nullable Double pairs,
        double score) {}
