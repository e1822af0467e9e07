package dev.shortlist.settings;

import dev.shortlist.rubric.Rubrics;
import java.util.List;

/** The rubrics of a run, each valid and no two for the same position. */
public final class RubricSet {
    private final List<LoadedRubric> loaded;
    private final Rubrics rubrics;

    /** A set of rubrics in the order of their file names, or as given. */
    public RubricSet(List<LoadedRubric> loaded) {
        this.loaded = List.copyOf(loaded);
        rubrics = new Rubrics(loaded.stream().map(LoadedRubric::rubric).toList());
    }

    /** Each with its file and its hash. */
    public List<LoadedRubric> loaded() {
        return loaded;
    }

    /** The rubrics as the scorer looks for them. */
    public Rubrics rubrics() {
        return rubrics;
    }
}
