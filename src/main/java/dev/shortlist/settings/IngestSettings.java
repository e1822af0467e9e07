package dev.shortlist.settings;

/**
 * How exports are read.
 *
 * @param maxCellMegabytes the longest cell that is taken, in MiB of UTF-8, 1 to 64
 */
public record IngestSettings(int maxCellMegabytes) {}
