package dev.shortlist.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long runs are kept; a run that one of the rules keeps stays.
 *
 * @param runs how many of the newest; 0 where there is no such rule
 * @param days how many days, of 24 hours each, after a run ended; 0 where there is no such rule
 */
public record Keep(int runs, int days) {
    /** Nothing is removed. */
    public static final Keep ALL = new Keep(0, 0);

    public Keep {
        if (runs < 0 || days < 0) {
            throw new IllegalArgumentException("expected 0 or more, found " + runs + " and " + days);
        }
    }

    boolean isAll() {
        return runs == 0 && days == 0;
    }

    /**
     * Whether a run stays.
     *
     * @param place its place among the runs, from 0, the newest first
     */
    boolean keeps(int place, Instant ended, Instant now) {
        return place < runs || (days > 0 && !ended.isBefore(oldest(now)));
    }

    /** Before this moment nothing is kept for its age; only where there is a rule of days. */
    Instant oldest(Instant now) {
        return now.minus(days, ChronoUnit.DAYS);
    }
}
