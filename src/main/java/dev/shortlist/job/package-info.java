/** The night: the flow of the steps, the run's identity, its lock, its recovery and its publication. */
@NullMarked
package dev.shortlist.job;

import org.jspecify.annotations.NullMarked;
