package dev.shortlist.scoring;

/** How the parts of an answer became its score. */
public enum ScoreRule {
    /** There is no score. */
    NONE,
    /** The text holds no answer: 0. */
    LOWEST,
    /** Content alone, by the rule of the section. */
    CONTENT,
    /** {@code .6 content + .4 communication}, by the rule of the section. */
    CONTENT_AND_COMMUNICATION
}
