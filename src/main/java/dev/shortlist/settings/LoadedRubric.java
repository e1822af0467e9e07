package dev.shortlist.settings;

import dev.shortlist.rubric.Rubric;

/**
 * A rubric and the file it came from.
 *
 * @param file the file's name, without its folder
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 */
public record LoadedRubric(Rubric rubric, String file, String sha256) {}
