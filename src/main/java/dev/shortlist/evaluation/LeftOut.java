package dev.shortlist.evaluation;

/** Why something does not go into the comparison. */
public enum LeftOut {
    /** The status says that there is no score. */
    NOT_SCORED("without a score"),
    /** Declared as missing, or without a word. */
    NO_ANSWER("in which there is no answer"),
    /** Nobody rated it. */
    NOT_RATED("without a rating"),
    /** It cannot be told which of them the rating is of. */
    NOT_ALONE("that are not the only one of their candidate, position and question"),
    /** Its answer is not there. */
    RATING_OF_NO_ANSWER("of an answer that is not there"),
    /** A row of ratings whose rating is blank. */
    RATING_BLANK("that are blank");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** After "answers", or "ratings" for the last two. */
    public String words() {
        return (this == RATING_OF_NO_ANSWER || this == RATING_BLANK ? "ratings " : "answers ") + words;
    }
}
