package dev.shortlist.report;

import dev.shortlist.interview.Answer;

/** Who a report is written for. */
public enum Audience {
    /** Everybody who may see all of it: the panel, a reviewer, the candidate. */
    FULL,
    /** A hiring manager: what a single rater said is left out, what people's ratings come to is not. */
    MANAGER;

    /** Whether what an answer was rated is what a single rater said, to a reader who is not to know that. */
    boolean leavesOut(Answer answer) {
        return this == MANAGER && answer.ratings().size() == 1;
    }
}
