package dev.shortlist.rubric;

import java.util.List;

/**
 * What a good interview for a position is.
 *
 * @param id kebab-case
 * @param version counts up from 1 with every change
 * @param positions patterns of the positions it is for, {@code *} within them stands for any text; {@code *} alone is the default
 * @param dimensions the score breakdown, in the order it is shown
 * @param weightRationale why the weights are not equal; empty when they are
 * @param bands highest first; the last begins at 0
 * @param policy from score to recommendation
 * @param questions in the order they are asked
 */
public record Rubric(
        String id,
        int version,
        List<String> positions,
        List<Dimension> dimensions,
        String weightRationale,
        List<Band> bands,
        HiringPolicy policy,
        List<RubricQuestion> questions) {
    /**
     * Stands in where no rubric is for a position: nothing of such an interview can be scored. Its id is none that a file could
     * have.
     */
    public static final Rubric NONE = new Rubric(
            "no rubric",
            0,
            List.of(),
            List.of(),
            "",
            List.of(new Band("None", 0)),
            new HiringPolicy(100, 100, 100, 0, 0, List.of(), List.of()),
            List.of());

    public Rubric {
        positions = List.copyOf(positions);
        dimensions = List.copyOf(dimensions);
        bands = List.copyOf(bands);
        questions = List.copyOf(questions);
    }

    /** Whether it is none, and says nothing of anybody. */
    public boolean isNone() {
        return id.equals(NONE.id);
    }

    /** The sections of its questions, in the order in which they are asked. */
    public List<String> sections() {
        return questions.stream().map(RubricQuestion::section).distinct().toList();
    }

    /**
     * The band a score falls in.
     *
     * @param score 0 to 100
     */
    public Band band(double score) {
        return bands.stream()
                .filter(b -> score >= b.atLeast())
                .findFirst()
                .orElseGet(() -> bands.get(bands.size() - 1));
    }
}
