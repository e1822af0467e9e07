/** The ranked spreadsheet and its flat twins: CSV and JSON Lines. Everything streams, nothing is kept per candidate. */
@NullMarked
package dev.shortlist.workbook;

import org.jspecify.annotations.NullMarked;
