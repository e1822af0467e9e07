/** Exports in, answer rows out; every refused row is kept with its place. */
@NullMarked
package dev.shortlist.ingest;

import org.jspecify.annotations.NullMarked;
