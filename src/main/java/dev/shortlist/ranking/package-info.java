/** Assessments become ranks, ties, rank ranges and percentiles. */
@NullMarked
package dev.shortlist.ranking;

import org.jspecify.annotations.NullMarked;
