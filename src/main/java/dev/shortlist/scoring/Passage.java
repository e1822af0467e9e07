package dev.shortlist.scoring;

/**
 * Words of an answer that say something.
 *
 * @param quote the clause in which they stand
 * @param start offset in the answer of the first character of the words themselves, from 0
 * @param end offset after their last
 */
public record Passage(String quote, int start, int end) {}
