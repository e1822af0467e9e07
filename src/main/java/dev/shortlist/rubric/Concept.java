package dev.shortlist.rubric;

import java.util.List;

/**
 * Something a good answer mentions, or a red flag it should not contain.
 *
 * @param id kebab-case, unique within its question
 * @param label what a recruiter reads
 * @param weight its share relative to the question's other concepts, over 0
 * @param any the ways to say it; one that is found is enough
 */
public record Concept(String id, String label, double weight, List<String> any) {
    public Concept {
        any = List.copyOf(any);
    }
}
