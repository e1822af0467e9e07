package dev.shortlist.authoring;

import java.util.List;

/**
 * What past answers hit of a question's concepts.
 *
 * @param path the question's place in the rubric
 * @param id the question's id
 * @param answers answers whose words were looked at; 0 where no export asks the question
 * @param levels how many of them reached each level, 1 to 5; empty where the question has no concepts
 * @param concepts in the rubric's order
 */
public record QuestionHits(String path, String id, long answers, List<Long> levels, List<ConceptHits> concepts) {
    public QuestionHits {
        levels = List.copyOf(levels);
        concepts = List.copyOf(concepts);
    }

    /**
     * What past answers hit of a concept.
     *
     * @param path the concept's place in the rubric
     * @param id the concept's id
     * @param hits answers in which it was found
     * @param neverHit the places of the wordings that no answer hits
     */
    public record ConceptHits(String path, String id, long hits, List<String> neverHit) {
        public ConceptHits {
            neverHit = List.copyOf(neverHit);
        }
    }
}
