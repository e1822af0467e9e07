package dev.shortlist.interview;

/** Something about the data of an interview that its reader should know. */
public enum Notice {
    /** Rows of the candidate carry different names; the most frequent is shown. */
    SEVERAL_NAMES,
    /** Rows carry different interview dates; the latest is shown. */
    SEVERAL_DATES,
    /** Rows carry different durations; none is shown. */
    SEVERAL_DURATIONS,
    /** The interview date is not an ISO date; it is shown as written and sorts as missing. */
    DATE_NOT_READ,
    /** A question was answered twice with different words; one row was set aside. */
    CONFLICTING_ANSWERS,
    /** Ratings came without the top of their scale and are shown, not used. */
    RATING_WITHOUT_SCALE,
    /** Control or direction characters were found in the text and are shown replaced. */
    CONTROL_CHARACTERS
}
