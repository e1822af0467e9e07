package dev.shortlist.settings;

import dev.shortlist.rubric.Rubric;
import java.util.Map;

/**
 * A rubric and the file it came from.
 *
 * @param file the file's name, without its folder
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param lines the line of each place, from 1, by its path
 */
public record LoadedRubric(Rubric rubric, String file, String sha256, Map<String, Integer> lines) {
    public LoadedRubric {
        lines = Map.copyOf(lines);
    }

    /** The line of a place, or of the nearest place around it that is written; from 1. */
    public int line(String path) {
        return InspectedRubric.line(lines, path);
    }
}
