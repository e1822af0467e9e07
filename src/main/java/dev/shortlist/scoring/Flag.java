package dev.shortlist.scoring;

/** Something about an answer that asks for a person's look. */
public enum Flag {
    /** Repeated sentences or phrases were counted once. */
    REPETITION,
    /** Words copied from the question were not counted. */
    QUESTION_COPIED,
    /** Lists of keywords without sentences were not counted, or the text has hardly any function words. */
    KEYWORD_LIST,
    /** Many words that are no words. */
    NON_WORDS,
    /** A red flag of the rubric was found. */
    RED_FLAG,
    /** None of the rubric's concepts was found in an answer of some length. */
    NO_CONCEPT_FOUND,
    /** The answer is like another question's answers, or like nothing that its own question is about. */
    OFF_TOPIC,
    /** The rubric has nothing on the question: the answer has no score. */
    NO_RUBRIC,
    /** The text could not be scored. */
    NOT_SCORABLE
}
