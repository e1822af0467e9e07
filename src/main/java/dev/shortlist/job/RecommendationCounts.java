package dev.shortlist.job;

import java.util.Map;

/** How many candidates there are of each recommendation. */
@FunctionalInterface
interface RecommendationCounts {
    /** Counts by the recommendation's label, best first, those without a candidate included. */
    Map<String, Long> all();
}
