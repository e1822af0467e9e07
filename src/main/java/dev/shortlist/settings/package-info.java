/** Every setting, checked, as typed values; rubrics and column names read from their files. */
@NullMarked
package dev.shortlist.settings;

import org.jspecify.annotations.NullMarked;
