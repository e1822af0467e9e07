/** The ranked spreadsheet and its flat twins. */
@NullMarked
package dev.shortlist.workbook;

import org.jspecify.annotations.NullMarked;
