/** The scorer held against answers that people graded, and against answers made to deceive it. */
@NullMarked
package dev.shortlist.validity;

import org.jspecify.annotations.NullMarked;
