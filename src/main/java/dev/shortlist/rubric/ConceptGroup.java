package dev.shortlist.rubric;

import java.util.List;

/**
 * Concepts of which only some count, so that listing all of a kind does not fill a score.
 *
 * @param id kebab-case, unique within its question
 * @param label what a recruiter reads
 * @param concepts the ids of its concepts; none is in another group
 * @param atMost how many of those found count, the heaviest first: at least 1, fewer than there are
 */
public record ConceptGroup(String id, String label, List<String> concepts, int atMost) {
    public ConceptGroup {
        concepts = List.copyOf(concepts);
    }
}
