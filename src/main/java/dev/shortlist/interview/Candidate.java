package dev.shortlist.interview;

/**
 * A candidate for one position, as the exports name them.
 *
 * @param key what tells candidates apart, position included; never shown
 * @param id the identifier shown: candidate_id, else e-mail, else name
 * @param name the name as written; equal to {@code id} where no name was given
 */
public record Candidate(String key, String id, String name) {}
