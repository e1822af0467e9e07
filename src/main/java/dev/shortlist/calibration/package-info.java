/** People's ratings of past answers become the line by which scores turn into what people would give, or a refusal. */
@NullMarked
package dev.shortlist.calibration;

import org.jspecify.annotations.NullMarked;
