package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A dimension's score.
 *
 * @param name the dimension's name in the rubric
 * @param weight its weight in the rubric
 * @param share its part of the overall score, 0 to 1; 0 when not scored
 * @param score 0 to 100, unrounded; null when nothing of it could be scored
 * @param scored the answers it rests on
 * @param asked the answers it would rest on had all been scorable
 */
public record DimensionScore(
        String name, double weight, double share, @Nullable Double score, int scored, int asked) {}
