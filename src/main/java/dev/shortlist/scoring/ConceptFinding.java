package dev.shortlist.scoring;

import java.util.List;

/**
 * A concept of the rubric, looked for in an answer.
 *
 * @param id the concept's id
 * @param label what a recruiter reads
 * @param weight its weight in the rubric
 * @param found whether one of its alternatives was hit, of each of its parts
 * @param quote the clause of the answer in which the words stand that hit; empty when not found
 * @param start offset in the answer of the words that hit, from 0; -1 when not found
 * @param end offset after them; -1 when not found
 * @param further the words that hit its other parts, in the rubric's order; empty for most concepts
 * @param synonyms the words that were found by a synonym, in the order of the parts
 * @param wordings the rubric's wording that was hit, one for each part; empty when not found
 */
public record ConceptFinding(
        String id,
        String label,
        double weight,
        boolean found,
        String quote,
        int start,
        int end,
        List<Passage> further,
        List<SynonymUse> synonyms,
        List<String> wordings) {
    public ConceptFinding {
        further = List.copyOf(further);
        synonyms = List.copyOf(synonyms);
        wordings = List.copyOf(wordings);
    }

    /** A concept of which it is not told by which wording it was found. */
    public ConceptFinding(
            String id,
            String label,
            double weight,
            boolean found,
            String quote,
            int start,
            int end,
            List<Passage> further,
            List<SynonymUse> synonyms) {
        this(id, label, weight, found, quote, start, end, further, synonyms, List.of());
    }

    /** A concept of one part, found in its own words or not at all. */
    public ConceptFinding(String id, String label, double weight, boolean found, String quote, int start, int end) {
        this(id, label, weight, found, quote, start, end, List.of(), List.of());
    }
}
