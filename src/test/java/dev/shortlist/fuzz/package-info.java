/** Exports damaged at random, by a seed, and what may become of them. */
@NullMarked
package dev.shortlist.fuzz;

import org.jspecify.annotations.NullMarked;
