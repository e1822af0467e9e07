/** Past exports, read outside of the night, and how far scores agree with the people who rated the same answers. */
@NullMarked
package dev.shortlist.evaluation;

import org.jspecify.annotations.NullMarked;
