package dev.shortlist.settings;

/**
 * How the night's work is cut up and how it ends; none of it changes an output.
 *
 * @param threads that score and report at once, 1 to 256
 * @param chunkSize the answers between two checkpoints, 1 to 1,000,000
 * @param exitCodeOnRejects the exit code when something was set aside: 0 or 100
 * @param partitionMegabytes the text a thread takes at once, in MiB, 1 to 1024
 */
public record RunSettings(int threads, int chunkSize, int exitCodeOnRejects, int partitionMegabytes) {}
