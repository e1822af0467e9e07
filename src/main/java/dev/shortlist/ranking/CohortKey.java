package dev.shortlist.ranking;

/**
 * Whom a candidate is compared with.
 *
 * @param position in lower case, its spaces single
 * @param rubricId the rubric's id
 */
record CohortKey(String position, String rubricId) {
    static CohortKey of(String position, String rubricId) {
        return new CohortKey(PositionName.folded(position), rubricId);
    }
}
