package dev.shortlist.ranking;

import dev.shortlist.scoring.Rounding;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Places looked up in counts. */
final class CountedStandings implements Standings {
    private static final Group NOBODY = new Group(new CohortCounts());

    private final Cohort everybody;
    private final Map<CohortKey, Group> groups = new HashMap<>();

    CountedStandings(CohortCounts everybody, Map<CohortKey, CohortCounts> cohorts) {
        this.everybody = everybody.cohort();
        cohorts.forEach((key, counts) -> groups.put(key, new Group(counts)));
    }

    /** The candidates of a position and its rubric. */
    private record Group(Cohort ranked, ScoreCounts scored, Map<String, Double> medians) {
        Group(CohortCounts counts) {
            this(counts.cohort(), counts.overall(), Collections.unmodifiableSortedMap(counts.medians()));
        }
    }

    @Override
    public Standing overall(double score, double standardError) {
        return everybody.standing(Rounding.tenths(score), Rounding.hundredths(standardError));
    }

    @Override
    public Standing inPosition(String position, String rubricId, double score, double standardError) {
        return group(position, rubricId).ranked().standing(Rounding.tenths(score), Rounding.hundredths(standardError));
    }

    @Override
    public Map<String, Double> medians(String position, String rubricId) {
        return group(position, rubricId).medians();
    }

    @Override
    public Optional<Double> median(String position, String rubricId) {
        ScoreCounts scored = group(position, rubricId).scored();
        return scored.total() == 0 ? Optional.empty() : Optional.of(scored.median());
    }

    private Group group(String position, String rubricId) {
        return groups.getOrDefault(CohortKey.of(position, rubricId), NOBODY);
    }
}
