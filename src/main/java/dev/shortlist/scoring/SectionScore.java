package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A section's score: the mean of its answers' scores.
 *
 * @param section as written
 * @param score 0 to 100, unrounded; null when none of its answers could be scored
 * @param scored the answers it rests on
 * @param asked the answers it holds, exempt ones apart
 */
public record SectionScore(String section, @Nullable Double score, int scored, int asked) {}
