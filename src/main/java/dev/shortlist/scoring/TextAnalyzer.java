package dev.shortlist.scoring;

import java.util.List;
import java.util.Optional;

/** Takes a text apart into words; one instance may serve several threads. */
public interface TextAnalyzer {
    /** The words of a text in order, stop words included and marked. */
    List<Token> tokens(String text);

    /**
     * The language of a text that is clearly not in the language of the analysis.
     *
     * @return its name in English ("German", "a language in Cyrillic letters"), or empty where the text may be scored
     */
    Optional<String> foreignLanguage(String text);

    /**
     * Whether a word of six letters and more is one of the language, and so no misspelling of another.
     *
     * @param surface in lower case
     * @return true where the language's words are not known
     */
    default boolean isWord(String surface) {
        return true;
    }

    /** The words of the language that the scorer knows by heart. */
    default LanguageCues cues() {
        return LanguageCues.NONE;
    }
}
