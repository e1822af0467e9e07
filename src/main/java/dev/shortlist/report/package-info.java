/** A self-contained report per candidate. */
@NullMarked
package dev.shortlist.report;

import org.jspecify.annotations.NullMarked;
