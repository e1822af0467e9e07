/** Tells other machines' programs how the night went: numbers in a file, calls of an address; it never changes how it went. */
@NullMarked
package dev.shortlist.monitoring;

import org.jspecify.annotations.NullMarked;
