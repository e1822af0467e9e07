package dev.shortlist.evaluation;

import dev.shortlist.agreement.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure of agreement beside what is had without looking at a word.
 *
 * @param measure what is measured
 * @param value of the score; empty where it is not defined
 * @param interval the 95 % bootstrap interval; empty where there is none
 * @param lengthOnly the same of the length alone: ln(1 + words), of which for the error a line is made
 * @param meanOnly the same of always saying the mean
 */
public record Figure(
        Measure measure,
        OptionalDouble value,
        Optional<Interval> interval,
        OptionalDouble lengthOnly,
        OptionalDouble meanOnly) {}
