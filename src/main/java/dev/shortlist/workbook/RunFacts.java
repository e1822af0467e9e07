package dev.shortlist.workbook;

import dev.shortlist.rubric.Rubric;
import java.time.Instant;
import java.util.List;

/**
 * What the sheet "Run &amp; method" says of a run. Nothing here may depend on the inputs' names, hashes or order.
 *
 * @param asOf the generated-at time
 * @param productVersion e.g. {@code 0.1.0}
 * @param methodVersion the version of the scoring method
 * @param calibration by which scores from text were calibrated, or that they were not, in words
 * @param settings every setting that can change a result, in the order shown
 * @param comparedWith the earlier run that the columns "Overall before" and "Change" compare with, or why there is none
 * @param rubrics the rubrics of the run, in the order shown
 * @param counts how many candidates and rows
 */
public record RunFacts(
        Instant asOf,
        String productVersion,
        String methodVersion,
        String calibration,
        String comparedWith,
        List<Setting> settings,
        List<UsedRubric> rubrics,
        Counts counts) {
    public RunFacts {
        settings = List.copyOf(settings);
        rubrics = List.copyOf(rubrics);
    }

    /** A setting by its name, and its value as an operator would write it. */
    public record Setting(String name, String value) {}

    /**
     * A rubric as it was used.
     *
     * @param rubric as it was read
     * @param sha256 of its file, in hexadecimal
     */
    public record UsedRubric(Rubric rubric, String sha256) {}

    /**
     * The totals of a run; rows read are scored, rejected or duplicates.
     *
     * @param ranked candidates with a rank
     * @param notRanked candidates without enough evidence for one
     * @param rowsRead data rows of all files, headers and blank lines apart
     * @param rowsScored rows that became an answer
     * @param rowsRejected rows set aside
     * @param duplicates rows that were there twice and were ignored
     */
    public record Counts(
            long ranked, long notRanked, long rowsRead, long rowsScored, long rowsRejected, long duplicates) {
        long candidates() {
            return ranked + notRanked;
        }
    }
}
