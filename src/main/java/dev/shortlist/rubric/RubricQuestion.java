package dev.shortlist.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param synonyms a word of the concepts to what an answer may say instead, the rubric's own and the question's together
 * @param groups concepts of which only some count
 * @param gates what content cannot do without
 */
public record RubricQuestion(
        String id,
        String text,
        List<String> aliases,
        String section,
        List<String> references,
        List<Concept> concepts,
        List<Concept> redFlags,
        List<Anchor> anchors,
        Map<String, List<String>> synonyms,
        List<ConceptGroup> groups,
        List<Gate> gates) {
    public RubricQuestion {
        aliases = List.copyOf(aliases);
        references = List.copyOf(references);
        concepts = List.copyOf(concepts);
        redFlags = List.copyOf(redFlags);
        anchors = List.copyOf(anchors);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        synonyms.forEach((word, others) -> copy.put(word, List.copyOf(others)));
        synonyms = Collections.unmodifiableMap(copy);
        groups = List.copyOf(groups);
        gates = List.copyOf(gates);
    }

    /** A question without synonyms, groups and gates. */
    public RubricQuestion(
            String id,
            String text,
            List<String> aliases,
            String section,
            List<String> references,
            List<Concept> concepts,
            List<Concept> redFlags,
            List<Anchor> anchors) {
        this(id, text, aliases, section, references, concepts, redFlags, anchors, Map.of(), List.of(), List.of());
    }

    /** How many concepts can count at once: all but those that a group leaves out. */
    public int countable() {
        return concepts.size()
                - groups.stream()
                        .mapToInt(g -> g.concepts().size() - g.atMost())
                        .sum();
    }

    /**
     * The weight of concepts that earns the top anchor: as many concepts as it asks for, at the mean weight of the
     * heaviest that can count.
     *
     * @return over 0 where there are concepts, else 0
     */
    public double weightForTop() {
        double total = concepts.stream().mapToDouble(Concept::weight).sum();
        for (ConceptGroup group : groups) {
            total -= lightest(group);
        }
        return anchors.isEmpty()
                ? total
                : total * anchors.get(anchors.size() - 1).concepts() / countable();
    }

    /** The weight of those that cannot count when all of a group are found. */
    private double lightest(ConceptGroup group) {
        return concepts.stream()
                .filter(c -> group.concepts().contains(c.id()))
                .map(Concept::weight)
                .sorted()
                .limit(group.concepts().size() - group.atMost())
                .reduce(0., Double::sum);
    }
}
