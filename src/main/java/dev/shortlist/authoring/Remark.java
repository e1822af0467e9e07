package dev.shortlist.authoring;

/**
 * Something that a rubric's author should look at; the rubric is valid all the same.
 *
 * @param kind what it is about
 * @param path its place in the rubric, e.g. {@code questions[3].concepts[0].any[1]}; lists count from 0
 * @param words a sentence without its full stop
 */
public record Remark(Kind kind, String path, String words) {
    /** What a remark is about; {@code src/docs/rubrics.md} explains each. */
    public enum Kind {
        TO_BE_FILLED_IN,
        ANCHOR_NEEDS_ALL,
        ANCHOR_TOP_NOT_5,
        CANNOT_BE_FOUND,
        FUNCTION_WORDS_ONLY,
        STANDS_IN_QUESTION,
        SAID_TWICE,
        SAID_IN_TWO_CONCEPTS,
        COMMON_WORD,
        SYNONYM_NOT_USED,
        MODEL_ANSWER_SHORT,
        MODEL_ANSWER_MISSES,
        MODEL_ANSWER_RED_FLAG,
        WEIGHTS_FAR_APART,
        QUESTION_TWIN,
        DIMENSION_NOT_FED,
        SECTION_NOT_USED,
        CUTS_CLOSE,
        TOO_FEW_QUESTIONS
    }
}
