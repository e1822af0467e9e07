package dev.shortlist.interview;

/** What an export's own status column says of an answer. */
public enum DeclaredStatus {
    /** The export says nothing; the answer's text decides. */
    NONE,
    /** The candidate was asked and declined, skipped or gave no response. */
    NO_ANSWER,
    /** The question was not put to this candidate. */
    NOT_ASKED,
    /** The candidate is exempt from this question (an accommodation). */
    EXEMPT
}
