package dev.shortlist.authoring;

/**
 * Something that a rubric's author should look at.
 *
 * @param kind what it is about
 * @param path its place in the rubric, e.g. {@code questions[3].concepts[0].any[1]}; lists count from 0
 * @param words what to say of it, without its last full stop
 * @param weight how bad it is
 */
public record Remark(Kind kind, String path, String words, Weight weight) {
    public Remark {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a remark has words");
        }
    }

    /** A remark as bad as its kind. */
    Remark(Kind kind, String path, String words) {
        this(kind, path, words, kind.weight);
    }

    /** How bad it is. */
    public enum Weight {
        /** Worth a look. */
        LOOK,
        /** For it nobody has a score where they should have one, or a rank. */
        NOBODY_SCORED,
        /** The rubric check refuses it. */
        REFUSED
    }

    /** What a remark is about; {@code src/docs/rubrics.md} explains each. */
    public enum Kind {
        TO_BE_FILLED_IN,
        ANCHOR_NEEDS_ALL,
        ANCHOR_TOP_NOT_5,
        CANNOT_BE_FOUND(Weight.REFUSED),
        FUNCTION_WORDS_ONLY(Weight.REFUSED),
        FUNCTION_WORDS_PHRASE,
        STANDS_IN_QUESTION,
        SAID_TWICE,
        SAID_IN_TWO_CONCEPTS,
        COMMON_WORD(Weight.REFUSED),
        SYNONYM_NOT_USED,
        MODEL_ANSWER_SHORT,
        MODEL_ANSWER_MISSES,
        MODEL_ANSWER_RED_FLAG,
        WEIGHTS_FAR_APART,
        WEIGHTS_NOT_ONE,
        QUESTION_TWIN,
        DIMENSION_NOT_FED(Weight.NOBODY_SCORED),
        SECTION_WITHOUT_QUESTION,
        SECTION_NOT_USED,
        CUTS_CLOSE,
        TOO_FEW_QUESTIONS,
        DIMENSION_NOT_ASKED,
        REQUIRED_NOT_ASKED(Weight.NOBODY_SCORED),
        SECTION_NOT_TAKEN,
        QUESTION_NOT_ASKED,
        QUESTION_NOT_KNOWN;

        private final Weight weight;

        Kind() {
            this(Weight.LOOK);
        }

        Kind(Weight weight) {
            this.weight = weight;
        }
    }

    /** Whether the rubric check refuses the rubric for it. */
    public boolean refuses() {
        return weight == Weight.REFUSED;
    }
}
