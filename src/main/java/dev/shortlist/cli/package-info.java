/** The commands a person or a scheduler types, and the exit code each ends with. */
@NullMarked
package dev.shortlist.cli;

import org.jspecify.annotations.NullMarked;
