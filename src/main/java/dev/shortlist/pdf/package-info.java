/** The report as a tagged PDF, set from the same page model as its HTML. */
@NullMarked
package dev.shortlist.pdf;

import org.jspecify.annotations.NullMarked;
