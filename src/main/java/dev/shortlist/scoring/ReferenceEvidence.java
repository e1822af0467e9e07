package dev.shortlist.scoring;

/**
 * How close an answer is to the nearest model answer.
 *
 * @param reference the model answer's number, from 0
 * @param coverage the weighted share of its stems found within the best window, 0 to 1
 * @param similarity the cosine of character 3- to 5-grams, 0 to 1
 * @param score {@code tanh((.6 coverage + .4 similarity) / .5)}, 0 to 1
 */
public record ReferenceEvidence(int reference, double coverage, double similarity, double score) {}
