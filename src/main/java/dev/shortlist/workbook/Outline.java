package dev.shortlist.workbook;

import java.util.List;

/**
 * What a workbook has to show, known before its first row is written.
 *
 * @param columns the score columns of the run
 * @param positions the positions with a ranked candidate, in the order in which their sheets follow each other
 */
public record Outline(Columns columns, List<Position> positions) {
    public Outline {
        positions = List.copyOf(positions);
    }

    /**
     * The candidates for a position who are compared with each other.
     *
     * @param name the position, as one of the exports writes it
     * @param rubricId the rubric they were scored by
     * @param ranked how many of them have a rank, at least 1
     * @param dimensions the names of that rubric's dimensions, in its order
     */
    public record Position(String name, String rubricId, long ranked, List<String> dimensions) {
        public Position {
            dimensions = List.copyOf(dimensions);
        }
    }
}
