package dev.shortlist.rubric;

import java.util.List;

/**
 * A question with what a good answer holds.
 *
 * @param id kebab-case, unique within the rubric
 * @param text the question as it is asked
 * @param aliases other wordings of it
 * @param section the section it belongs to
 * @param references model answers; may be empty
 * @param concepts what a good answer mentions; may be empty
 * @param redFlags what asks for a person's look; never lowers a score
 * @param anchors concepts hit to level, ascending in both; may be empty, and then all concepts are needed for the top
 */
public record RubricQuestion(
        String id,
        String text,
        List<String> aliases,
        String section,
        List<String> references,
        List<Concept> concepts,
        List<Concept> redFlags,
        List<Anchor> anchors) {
    public RubricQuestion {
        aliases = List.copyOf(aliases);
        references = List.copyOf(references);
        concepts = List.copyOf(concepts);
        redFlags = List.copyOf(redFlags);
        anchors = List.copyOf(anchors);
    }

    /**
     * The weight of concepts that earns the top anchor: as many concepts as it asks for, at their mean weight.
     *
     * @return over 0 where there are concepts, else 0
     */
    public double weightForTop() {
        double total = concepts.stream().mapToDouble(Concept::weight).sum();
        return anchors.isEmpty()
                ? total
                : total * anchors.get(anchors.size() - 1).concepts() / concepts.size();
    }
}
