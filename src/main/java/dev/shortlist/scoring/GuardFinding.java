package dev.shortlist.scoring;

/**
 * What a guard did to an answer before it was scored.
 *
 * @param guard which
 * @param words the words it left out; 0 where it only lowered the factor
 * @param factor what the content is multiplied by, 0 to 1
 */
public record GuardFinding(Flag guard, int words, double factor) {}
