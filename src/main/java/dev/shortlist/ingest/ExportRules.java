package dev.shortlist.ingest;

import dev.shortlist.settings.ColumnNames;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * By which rules exports are read.
 *
 * @param names what headers and words mean
 * @param knownQuestion whether a text is the id, the wording or an alias of a rubric's question
 * @param folder where a workbook's strings are kept while it is read
 * @param longest the most characters of a record
 */
public record ExportRules(ColumnNames names, Predicate<String> knownQuestion, Path folder, int longest) {}
