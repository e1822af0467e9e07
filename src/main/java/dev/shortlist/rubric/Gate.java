package dev.shortlist.rubric;

import java.util.List;

/**
 * What an answer's content cannot do without.
 *
 * @param concepts the ids of concepts; one that is found opens the gate
 * @param atMost the most that content can reach while it is closed, as a share of the full score: 0 to below 1
 */
public record Gate(List<String> concepts, double atMost) {
    public Gate {
        concepts = List.copyOf(concepts);
    }
}
