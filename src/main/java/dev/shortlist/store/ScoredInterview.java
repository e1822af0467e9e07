package dev.shortlist.store;

import dev.shortlist.interview.RowAccount;
import dev.shortlist.interview.SetAside;
import dev.shortlist.scoring.Scorecard;
import java.util.List;

/**
 * A scorecard with the account of its rows.
 *
 * @param scorecard the interview with its scores
 * @param rows the rows it was made of
 * @param conflicts rows that lost to a later answer; empty once they are kept
 */
public record ScoredInterview(Scorecard scorecard, RowAccount rows, List<SetAside> conflicts) {
    public ScoredInterview {
        conflicts = List.copyOf(conflicts);
    }
}
