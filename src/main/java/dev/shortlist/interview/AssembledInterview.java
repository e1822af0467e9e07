package dev.shortlist.interview;

import java.util.List;

/**
 * An interview with the account of the rows it was made of.
 *
 * @param interview the interview
 * @param rows the rows that are in it, and those that repeat one
 * @param conflicts the rows that lost to a later answer to the same question
 */
public record AssembledInterview(Interview interview, RowAccount rows, List<SetAside> conflicts) {
    public AssembledInterview {
        conflicts = List.copyOf(conflicts);
    }
}
