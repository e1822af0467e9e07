package dev.shortlist.ranking;

import java.util.Locale;

/**
 * Whom a candidate is compared with.
 *
 * @param position in lower case, its spaces single
 * @param rubricId the rubric's id
 */
record CohortKey(String position, String rubricId) {
    static CohortKey of(String position, String rubricId) {
        String words = position.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
        return new CohortKey(words, rubricId);
    }
}
