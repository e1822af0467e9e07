package dev.shortlist.ranking;

import java.util.Map;
import java.util.Optional;

/** The places and medians of a run: in one's position, and overall. Immutable. */
public interface Standings {
    /**
     * The place among all ranked candidates.
     *
     * @param score the overall score, one decimal
     * @param standardError in points
     */
    Standing overall(double score, double standardError);

    /** The place among the ranked candidates of a position and its rubric. */
    Standing inPosition(String position, String rubricId, double score, double standardError);

    /** The median score of each dimension among all scored candidates of a position and rubric, 0 to 100. */
    Map<String, Double> medians(String position, String rubricId);

    /** The median overall score of a position and rubric; empty where nobody was scored. */
    Optional<Double> median(String position, String rubricId);
}
