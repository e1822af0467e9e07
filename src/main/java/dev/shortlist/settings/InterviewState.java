package dev.shortlist.settings;

/** What an export says has become of an interview. */
public enum InterviewState {
    FINISHED,
    /** Cancelled, still to come, or without its scorecard: nothing of it counts. */
    UNFINISHED
}
