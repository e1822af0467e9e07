package dev.shortlist.settings;

import dev.shortlist.rubric.Rubric;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rubric as its author has it, valid or not.
 *
 * @param file the file as given
 * @param rubric null where there are problems
 * @param problems what it is refused for, in the order in which it was found
 * @param lines the line of each place, from 1, by its path
 */
public record InspectedRubric(
        String file, @Nullable Rubric rubric, List<RubricProblem> problems, Map<String, Integer> lines) {
    public InspectedRubric {
        problems = List.copyOf(problems);
        lines = Map.copyOf(lines);
    }

    /** The line of a place, or of the nearest place around it that is written; from 1. */
    public int line(String path) {
        return line(lines, path);
    }

    static int line(Map<String, Integer> lines, String path) {
        String place = path;
        while (!place.isEmpty() && !lines.containsKey(place)) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return lines.getOrDefault(place, 1);
    }
}
