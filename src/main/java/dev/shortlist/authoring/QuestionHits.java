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
     * @param wordings the ways to say it, in the rubric's order
     */
    public record ConceptHits(String path, String id, long hits, List<WordingHits> wordings) {
        public ConceptHits {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * How often past answers hit a way to say a concept.
     *
     * @param path the way's place in the rubric
     * @param part of which part of the concept it is, from 0; most concepts have one
     * @param wording as the rubric writes it
     * @param hits answers that hit it, also those that hit another way
     */
    public record WordingHits(String path, int part, String wording, long hits) {
        public WordingHits {
            if (hits < 0) {
                throw new IllegalArgumentException("expected 0 hits or more, found " + hits);
            }
        }
    }
}
