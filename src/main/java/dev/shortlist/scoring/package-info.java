/** An interview and a rubric become a scorecard, each number with its evidence. */
@NullMarked
package dev.shortlist.scoring;

import org.jspecify.annotations.NullMarked;
