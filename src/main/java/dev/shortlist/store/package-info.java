/** What is kept between the steps so that a night can be restarted. */
@NullMarked
package dev.shortlist.store;

import org.jspecify.annotations.NullMarked;
