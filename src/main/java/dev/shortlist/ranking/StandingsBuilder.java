package dev.shortlist.ranking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the candidates of a run, in any order, and then knows everybody's place. What it keeps grows with the
 * different pairs of score and standard error, not with the candidates. For one thread; what it builds serves all.
 */
public final class StandingsBuilder {
    private final CohortCounts everybody = new CohortCounts();
    private final Map<CohortKey, CohortCounts> cohorts = new HashMap<>();

    /**
     * Counts a candidate.
     *
     * @param position as written; compared whatever its case and spacing
     * @param rubricId the rubric of the scorecard
     * @param ranked whether the candidate takes part in the ranking; the medians count everybody with a score
     * @param overall the overall score, one decimal; null when nothing could be scored
     * @param standardError in points, taken to two decimals; null when {@code overall} is
     * @param dimensions the score of each dimension that could be scored, 0 to 100
     */
    public StandingsBuilder add(
            String position,
            String rubricId,
            boolean ranked,
            @Nullable Double overall,
            @Nullable Double standardError,
            Map<String, Double> dimensions) {
        CohortCounts cohort = cohorts.computeIfAbsent(CohortKey.of(position, rubricId), k -> new CohortCounts());
        cohort.addDimensions(dimensions);
        if (overall != null) {
            cohort.addScored(overall);
        }
        if (ranked && overall != null && standardError != null) {
            cohort.addRanked(overall, standardError);
            everybody.addRanked(overall, standardError);
        }
        return this;
    }

    /** The places of all who were added so far. */
    public Standings build() {
        return new CountedStandings(everybody, cohorts);
    }
}
