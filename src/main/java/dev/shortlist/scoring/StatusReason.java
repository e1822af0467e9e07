package dev.shortlist.scoring;

/** Why an answer has the status it has. */
public enum StatusReason {
    ANSWERED,
    RATED_BY_A_PERSON,
    DECLARED_BY_THE_EXPORT,
    BLANK,
    SAID_SO,
    TOO_FEW_WORDS,
    GARBLED,
    OTHER_LANGUAGE,
    QUESTION_READ_BACK,
    NOTHING_IN_THE_RUBRIC,
    SCORER_FAILED
}
