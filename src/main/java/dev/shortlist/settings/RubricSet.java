package dev.shortlist.settings;

import dev.shortlist.rubric.Rubrics;
import java.util.List;

/**
 * The rubrics of a run, each valid and no two for the same position.
 *
 * @param loaded in the order of their file names, or as given
 */
public record RubricSet(List<LoadedRubric> loaded) {
    public RubricSet {
        loaded = List.copyOf(loaded);
    }

    /** The rubrics as the scorer looks for them. */
    public Rubrics rubrics() {
        return new Rubrics(loaded.stream().map(LoadedRubric::rubric).toList());
    }
}
