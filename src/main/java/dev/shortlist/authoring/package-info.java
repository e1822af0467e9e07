/** What helps to write a rubric: remarks on one that is valid, what past answers hit of it, a skeleton of a new one. */
@NullMarked
package dev.shortlist.authoring;

import org.jspecify.annotations.NullMarked;
