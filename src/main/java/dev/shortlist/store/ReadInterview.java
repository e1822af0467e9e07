package dev.shortlist.store;

import dev.shortlist.interview.Interview;
import dev.shortlist.interview.RowAccount;
import dev.shortlist.interview.SetAside;
import dev.shortlist.scoring.Reading;
import java.util.List;

/**
 * An interview with what each of its answers holds by itself.
 *
 * @param interview the interview
 * @param rubricId whose rubric it was read by
 * @param readings one per answer, in their order
 * @param rows the rows it was made of
 * @param conflicts rows that lost to a later answer; empty once they are kept
 */
public record ReadInterview(
        Interview interview, String rubricId, List<Reading> readings, RowAccount rows, List<SetAside> conflicts) {
    public ReadInterview {
        readings = List.copyOf(readings);
        conflicts = List.copyOf(conflicts);
    }
}
