package dev.shortlist.store;

import dev.shortlist.interview.RowAccount;
import dev.shortlist.recommendation.Assessment;

/**
 * An assessed interview.
 *
 * @param assessment the scorecard and what the policy makes of it
 * @param rows the rows the interview was made of
 */
public record AssessedInterview(Assessment assessment, RowAccount rows) {}
