package dev.shortlist.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What was set aside, and where it stands.
 *
 * @param file the file's name, without its folder
 * @param sheet the worksheet; null for CSV
 * @param row the record, from 1, the header included: what a spreadsheet shows as the row; 0 when it is the file
 * @param column the column's header; null when it is the row or the file
 * @param code the reason's code, e.g. {@code NUMBER}
 * @param reason what was expected and what was found, in words; never a candidate's words
 * @param wholeFile whether the file was set aside, not only a row of it
 */
public record SetAsideRow(
        String file,
        @Nullable String sheet,
        long row,
        @Nullable String column,
        String code,
        String reason,
        boolean wholeFile) {}
