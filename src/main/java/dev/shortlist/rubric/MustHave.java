package dev.shortlist.rubric;

/**
 * A dimension that a hire needs.
 *
 * @param dimension the dimension's name
 * @param atLeast the score it must reach, 0 to 100
 */
public record MustHave(String dimension, double atLeast) {}
