package dev.shortlist.rubric;

/** Which sub-score of an answer a dimension takes. */
public enum Part {
    CONTENT,
    COMMUNICATION,
    ANSWER
}
