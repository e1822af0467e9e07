package dev.shortlist.authoring;

import org.jspecify.annotations.Nullable;

/**
 * A question of past exports that the rubric does not know.
 *
 * @param question its words, or its id where exports had no words
 * @param answers how many answers it has
 * @param nearest the id of the rubric's question that shares most words with it; null where none shares many
 */
public record UnknownQuestion(
        String question, long answers, @Nullable String nearest) {}
