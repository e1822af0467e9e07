package dev.shortlist.scoring;

/** What became of an answer. */
public enum AnswerStatus {
    /** Scored by its words or by a person's rating. */
    SCORED,
    /** The candidate said or the export says that there is no answer: the lowest anchor. */
    NO_ANSWER,
    /** "I don't know", or too few words to hold an answer: the lowest anchor. */
    NON_ANSWER,
    /** The question was not put: excluded, coverage falls. */
    NOT_ASKED,
    /** Blank: excluded, coverage falls. */
    MISSING,
    /** Garbled, in another language, the question read back, or the scorer failed: excluded, coverage falls. */
    NOT_SCORABLE,
    /** The rubric has nothing on the question: shown with how it is told, excluded, coverage falls. */
    NO_RUBRIC,
    /** An accommodation: excluded, and not missed. */
    EXEMPT;

    /** Whether the answer has a score. */
    public boolean scored() {
        return this == SCORED || this == NO_ANSWER || this == NON_ANSWER;
    }
}
