package dev.shortlist.scoring;

/**
 * A word of a text.
 *
 * @param surface the word in lower case
 * @param stem its stem
 * @param functionWord whether it is a stop word, which carries grammar and no content
 * @param start offset of its first character in the text, from 0
 * @param end offset after its last character
 */
public record Token(String surface, String stem, boolean functionWord, int start, int end) {}
