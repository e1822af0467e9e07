package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * A file of which nothing is taken, though rows of it were read.
 *
 * @param number its place, from 0, among the run's inputs
 * @param rows the rows read of it, 0 or more
 * @param overLimit what is said of a file of which too many rows were set aside; null where reading it said why
 */
public record RefusedFile(int number, long rows, @Nullable SetAside overLimit) {}
