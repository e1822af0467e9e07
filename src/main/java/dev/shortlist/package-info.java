/** Shortlist: interview exports in, reports and a ranking out. */
@NullMarked
package dev.shortlist;

import org.jspecify.annotations.NullMarked;
