package dev.shortlist.job;

import dev.shortlist.interview.SetAside;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param folder where it is published
 * @param ranked candidates with a rank
 * @param notRanked candidates without enough evidence
 * @param total the account of all rows
 * @param recommendations candidates per recommendation, as people read it
 * @param setAside what was set aside, in the order of its places
 */
public record RunResult(
        Path folder,
        long ranked,
        long notRanked,
        Account total,
        Map<String, Long> recommendations,
        List<SetAside> setAside) {
    public RunResult {
        setAside = List.copyOf(setAside);
    }

    /** The account of the rows of all files. */
    public record Account(long read, long scored, long rejected, long duplicates) {}
}
