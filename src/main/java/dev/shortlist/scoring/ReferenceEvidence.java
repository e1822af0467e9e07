package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How close an answer is to the nearest model answer.
 *
 * @param reference the model answer's number, from 0
 * @param coverage the weighted share of its stems found within the best window, 0 to 1
 * @param similarity of the character 3- to 5-grams: .8 of the cosine of those of content words, .2 of that of all, 0 to 1
 * @param pairs the share of its pairs of neighbouring content words, 0 to 1; null where it has none
 * @param order whether its words come in an order in which they are said: of the pairs to be expected at its coverage the
 *     share that is there, 0 to 1; 1 where too few are to be expected
 * @param same whether the answer is the model answer, word for word; its score then is 1
 * @param score {@code tanh((.55 coverage + .3 similarity + .15 pairs) / .5)}, 0 to 1; without pairs
 *     {@code tanh((.55 coverage + .3 similarity) / .85 / .5)}
 */
public record ReferenceEvidence(
        int reference,
        double coverage,
        double similarity,
        @Nullable Double pairs,
        double order,
        boolean same,
        double score) {}
