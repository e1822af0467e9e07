/** Words, stems and languages, by Lucene. */
@NullMarked
package dev.shortlist.language;

import org.jspecify.annotations.NullMarked;
