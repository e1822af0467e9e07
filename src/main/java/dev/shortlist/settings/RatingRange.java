package dev.shortlist.settings;

/**
 * From which to which number a header says that its ratings go; the higher, the better.
 *
 * @param least the lowest, 0, 1 or below 0
 * @param top the highest, over 0
 */
public record RatingRange(double least, double top) {}
