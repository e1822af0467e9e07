package dev.shortlist.scoring;

import java.util.List;

/**
 * A group of which more concepts were found than count.
 *
 * @param label what a recruiter reads
 * @param atMost how many of its concepts count
 * @param uncounted the labels of those that were found and do not, in the rubric's order; at least one
 */
public record CappedGroup(String label, int atMost, List<String> uncounted) {
    public CappedGroup {
        uncounted = List.copyOf(uncounted);
    }

    /** How many of its concepts were found. */
    public int found() {
        return atMost + uncounted.size();
    }
}
