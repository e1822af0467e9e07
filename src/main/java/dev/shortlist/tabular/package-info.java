/** Files in, rows of cells out, each with its place; what the cells mean is not known here. */
@NullMarked
package dev.shortlist.tabular;

import org.jspecify.annotations.NullMarked;
