package dev.shortlist.scoring;

import java.util.List;

/**
 * What an answer holds of its rubric's concepts.
 *
 * @param findings every concept, in the rubric's order
 * @param weightFound the weight of those found that count
 * @param weightForTop the weight that earns the top anchor
 * @param level the anchor's level reached, 1 to 5; with a closed gate at most what its share allows
 * @param score {@code min(1, weightFound / weightForTop)}
 * @param capped the groups of which more were found than count; mostly none
 * @param closed the gates that hold content down; mostly none
 */
public record ConceptEvidence(
        List<ConceptFinding> findings,
        double weightFound,
        double weightForTop,
        int level,
        double score,
        List<CappedGroup> capped,
        List<ClosedGate> closed) {
    public ConceptEvidence {
        findings = List.copyOf(findings);
        capped = List.copyOf(capped);
        closed = List.copyOf(closed);
    }

    /** Evidence in which every concept found counts. */
    public ConceptEvidence(
            List<ConceptFinding> findings, double weightFound, double weightForTop, int level, double score) {
        this(findings, weightFound, weightForTop, level, score, List.of(), List.of());
    }

    /** The most that content can reach, 0 to 1: 1 but for a closed gate. */
    public double ceiling() {
        double ceiling = 1;
        for (ClosedGate gate : closed) {
            ceiling = Math.min(ceiling, gate.atMost());
        }
        return ceiling;
    }
}
