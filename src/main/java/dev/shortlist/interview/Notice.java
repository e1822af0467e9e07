package dev.shortlist.interview;

/** Something about the data of an interview that its reader should know. */
public enum Notice {
    /** Rows of the candidate carry different names; the most frequent is shown. */
    SEVERAL_NAMES,
    /** Rows carry different interview dates; the latest is shown. */
    SEVERAL_DATES,
    /** Rows carry different durations; none is shown. */
    SEVERAL_DURATIONS,
    /** What day the interview date means could not be told; it is shown as written and sorts as missing. */
    DATE_NOT_READ,
    /** When an answer was submitted could not be told; of two answers it does not count as the later one. */
    SUBMISSION_NOT_READ,
    /** A duration could mean two, such as 1:30; none is shown for it. */
    DURATION_NOT_READ,
    /** An interview was cancelled or is not finished; nothing of it counts. */
    INTERVIEW_NOT_FINISHED,
    /** A question was answered twice with different words; one row was set aside. */
    CONFLICTING_ANSWERS,
    /** Ratings came without the top of their scale and are shown, not used. */
    RATING_WITHOUT_SCALE,
    /** Control or direction characters were found in the text and are shown replaced. */
    CONTROL_CHARACTERS
}
