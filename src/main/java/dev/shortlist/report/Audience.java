package dev.shortlist.report;

/** Who a report is written for. */
public enum Audience {
    /** Everybody who may see all of it: the panel, a reviewer, the candidate. */
    FULL,
    /** A hiring manager: what a single rater said is left out, what people's ratings come to is not. */
    MANAGER
}
