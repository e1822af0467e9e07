package dev.shortlist.settings;

/**
 * Why a rubric is refused.
 *
 * @param file the file as given
 * @param line where it stands, from 1; 1 for the file as a whole
 * @param path e.g. {@code questions[3].concepts[0].any}; empty for the whole
 * @param expected what should stand there
 * @param found what does
 */
public record RubricProblem(String file, int line, String path, String expected, String found) {}
