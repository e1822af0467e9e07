package dev.shortlist.store;

import dev.shortlist.recommendation.Decision;

/**
 * A scored interview with its decision.
 *
 * @param scored the scorecard and the account of its rows
 * @param decision what the policy makes of it
 * @param offset where the scorecard stands in its partition's file, in bytes
 */
public record AssessedInterview(ScoredInterview scored, Decision decision, long offset) {}
