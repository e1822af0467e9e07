/** Whether what the scorer quotes as evidence says what its label claims, judged by people who read the answers. */
@NullMarked
package dev.shortlist.evidence;

import org.jspecify.annotations.NullMarked;
