/** What a good answer is: questions, concepts, dimensions, bands and the hiring policy. */
@NullMarked
package dev.shortlist.rubric;

import org.jspecify.annotations.NullMarked;
