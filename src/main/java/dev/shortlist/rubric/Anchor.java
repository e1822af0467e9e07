package dev.shortlist.rubric;

/**
 * How many concepts earn a level.
 *
 * @param concepts the number of concepts hit, at least 1
 * @param level the level on the five-point scale, 1 to 5
 */
public record Anchor(int concepts, int level) {}
