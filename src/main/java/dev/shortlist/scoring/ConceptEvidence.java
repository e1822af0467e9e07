package dev.shortlist.scoring;

import java.util.List;

/**
 * What an answer holds of its rubric's concepts.
 *
 * @param findings every concept, in the rubric's order
 * @param weightFound the weight of those found
 * @param weightForTop the weight that earns the top anchor
 * @param level the anchor's level reached, 1 to 5
 * @param score {@code min(1, weightFound / weightForTop)}
 */
public record ConceptEvidence(
        List<ConceptFinding> findings, double weightFound, double weightForTop, int level, double score) {
    public ConceptEvidence {
        findings = List.copyOf(findings);
    }
}
