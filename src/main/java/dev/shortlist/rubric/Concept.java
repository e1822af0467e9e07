package dev.shortlist.rubric;

import java.util.List;

/**
 * Something a good answer mentions, or a red flag it should not contain.
 *
 * @param id kebab-case, unique within its question
 * @param label what a recruiter reads
 * @param weight its share relative to the question's other concepts, over 0
 * @param parts what must all be found, anywhere in the answer; of each part the ways to say it, of which one is enough;
 *     most concepts have one part
 * @param within the most words of an answer over which a way to say it may stretch; 0 for the default, its own words and 8
 *     more
 */
public record Concept(String id, String label, double weight, List<List<String>> parts, int within) {
    public Concept {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** A concept of one part with the default window. */
    public Concept(String id, String label, double weight, List<String> any) {
        this(id, label, weight, List.of(any), 0);
    }
}
