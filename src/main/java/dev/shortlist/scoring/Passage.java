package dev.shortlist.scoring;

/**
 * Words of an answer.
 *
 * @param quote the words
 * @param start offset of their first character in the answer, from 0
 * @param end offset after their last
 */
public record Passage(String quote, int start, int end) {}
