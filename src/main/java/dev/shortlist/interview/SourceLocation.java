package dev.shortlist.interview;

import org.jspecify.annotations.Nullable;

/**
 * The place of a row in an export.
 *
 * @param fileNumber the file's place, from 0, among the run's inputs in the order of their content hashes
 * @param file the file's name, without its folder
 * @param sheet the worksheet's name; null for CSV
 * @param record the record's number, from 1, the header included: what a spreadsheet shows as the row
 * @param line the physical line on which the record begins, from 1; for a worksheet the row
 */
public record SourceLocation(
        int fileNumber, String file, @Nullable String sheet, long record, long line) {}
