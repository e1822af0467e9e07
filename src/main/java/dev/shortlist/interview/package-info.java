/** What an export says about a candidate: who was asked what, and what was answered. */
@NullMarked
package dev.shortlist.interview;

import org.jspecify.annotations.NullMarked;
