package dev.shortlist.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A candidate's place among others.
 *
 * @param rank 1 is best; equal scores share a rank and the next one is skipped (1, 2, 2, 4)
 * @param best the best rank that is within the scores' uncertainty
 * @param worst the worst such rank
 * @param percentile the share of the others that are below, ties counted half, 0 to 100; null under 10 candidates
 * @param of how many are ranked
 */
public record Standing(
        int rank, int best, int worst, @Nullable Double percentile, int of) {}
