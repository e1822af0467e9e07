/** How well two columns of numbers agree: correlation, error, kappa, and how sure each of them is. */
@NullMarked
package dev.shortlist.agreement;

import org.jspecify.annotations.NullMarked;
