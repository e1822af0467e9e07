package dev.shortlist.settings;

import java.util.Locale;

/** What a column of an export can mean. */
public enum Column {
    CANDIDATE_ID,
    EMAIL,
    CANDIDATE_NAME,
    FIRST_NAME,
    LAST_NAME,
    POSITION,
    INTERVIEW_DATE,
    DURATION_MINUTES,
    DURATION_HOURS,
    SECTION,
    QUESTION_ID,
    QUESTION_NO,
    QUESTION,
    ANSWER,
    RATING,
    RATING_MAX,
    INTERVIEWER,
    STATUS,
    INTERVIEW_STATUS,
    SUBMITTED_AT;

    /** As the contract writes it, e.g. {@code candidate_id}; a header of this name always means this column. */
    public String contractName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
