package dev.shortlist.rubric;

import java.util.List;

/**
 * A line of the score breakdown.
 *
 * @param name as the rubric writes it, e.g. {@code problem-solving}
 * @param weight its share relative to the other dimensions, over 0
 * @param sections the sections whose answers it takes; {@code *} stands for all
 * @param part which sub-score of those answers
 */
public record Dimension(String name, double weight, List<String> sections, Part part) {
    public Dimension {
        sections = List.copyOf(sections);
    }

    /** Whether the dimension takes the answers of this section, whatever its case. */
    public boolean takes(String section) {
        String asked = section.strip();
        // a loop, as every answer of a night asks every dimension several times
        for (String taken : sections) {
            if (taken.equals("*") || taken.equalsIgnoreCase(asked)) {
                return true;
            }
        }
        return false;
    }
}
