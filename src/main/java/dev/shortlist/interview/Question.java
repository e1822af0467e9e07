package dev.shortlist.interview;

import org.jspecify.annotations.Nullable;

/**
 * A question as the export has it.
 *
 * @param id the export's own identifier of the question; null when it has none
 * @param number its place as the export counts, usually from 1 within a section; null when not given
 * @param text the words of the question; empty when only an id was exported
 */
public record Question(@Nullable String id, @Nullable Integer number, String text) {}
