package dev.shortlist.scoring;

/**
 * A word of the rubric that an answer says in another way.
 *
 * @param word as the rubric's synonyms name it
 * @param foundAs the synonym found, as the rubric writes it
 */
public record SynonymUse(String word, String foundAs) {}
