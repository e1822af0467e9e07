package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A place in an answer where a word of the rubric is said.
 *
 * @param from its first word, from 0
 * @param to after its last
 * @param synonym how, where not by the word itself
 */
record Spot(int from, int to, @Nullable SynonymUse synonym) {}
