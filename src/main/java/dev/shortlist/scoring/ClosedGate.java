package dev.shortlist.scoring;

import java.util.List;

/**
 * A gate that an answer did not open.
 *
 * @param labels of the concepts of which one would have opened it, in the rubric's order
 * @param atMost the most that content can reach, 0 to below 1
 */
public record ClosedGate(List<String> labels, double atMost) {
    public ClosedGate {
        labels = List.copyOf(labels);
    }
}
