/** The workbook and the flat files, read back. */
@NullMarked
package dev.shortlist.workbook;

import org.jspecify.annotations.NullMarked;
