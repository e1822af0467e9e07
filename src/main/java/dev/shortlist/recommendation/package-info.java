/** A scorecard and the hiring policy become a recommendation, its confidence and its reasons. */
@NullMarked
package dev.shortlist.recommendation;

import org.jspecify.annotations.NullMarked;
