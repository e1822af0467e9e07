package dev.shortlist.rubric;

/**
 * A named range of scores.
 *
 * @param name e.g. {@code Acceptable}
 * @param atLeast the lowest score in it, 0 to 100
 */
public record Band(String name, double atLeast) {}
