package dev.shortlist.evaluation;

import java.util.Locale;

/** Which of an answer's scores is compared with people's ratings. */
public enum ScoreColumn {
    /** What the words alone give, content and communication together. */
    TEXT_SCORE("Score of the words alone"),
    /** The score that counts; where a person rated, by default their rating. */
    SCORE("Score"),
    /** How much of a good answer it holds. */
    CONTENT("Content"),
    /** The same, without what other answers to the question tell. */
    CONTENT_ALONE("Content, each answer alone");

    private final String words;

    ScoreColumn(String words) {
        this.words = words;
    }

    /** As the name of an axis. */
    String words() {
        return words;
    }

    /** The column of {@code answers.csv}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
