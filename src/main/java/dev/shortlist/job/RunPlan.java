package dev.shortlist.job;

import dev.shortlist.ingest.ExportRules;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.tabular.Inputs;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run, resolved: what it reads, by which rules, and where it writes.
 *
 * @param calibration by which scores are calibrated; null for none
 * @param identity SHA-256 over inputs, rubrics and settings, in hex
 * @param attempt counts from 1; over 1 where a finished run was run again
 * @param asOf the time its reports show
 * @param partitions into how many parts the candidates are divided
 * @param comparedWith the folder of the earlier run that its ranking is compared with; empty for none
 * @param strict whether anything set aside keeps it from being published
 */
record RunPlan(
        Inputs inputs,
        Settings settings,
        RubricSet rubrics,
        ColumnNames columns,
        @Nullable LoadedCalibration calibration,
        String identity,
        long attempt,
        Instant asOf,
        int partitions,
        String comparedWith,
        boolean strict,
        Path output,
        StateFolder state) {

    /** The same run as its attempt of this number. */
    RunPlan attempt(long number, Instant time, int parts, String earlier) {
        return new RunPlan(
                inputs,
                settings,
                rubrics,
                columns,
                calibration,
                identity,
                number,
                time,
                parts,
                earlier,
                strict,
                output,
                state);
    }

    /** The name of the folder it publishes. */
    String name() {
        String time = asOf.toString().replaceAll("[-:]", "");
        String name = time + '-' + RunIdentity.shortForm(identity);
        return attempt == 1 ? name : name + '-' + attempt;
    }

    Path published() {
        return output.resolve(name());
    }

    /** How its exports are read. */
    ExportRules rules() {
        return new ExportRules(
                columns,
                rubrics.rubrics()::knows,
                work().path(),
                settings.ingest().longestRow());
    }

    /** Where the outputs are written until they are whole: beside their place, so that a rename publishes them. */
    Path staging() {
        return output.resolve("." + name() + ".partial");
    }

    /** The run it is compared with. */
    EarlierRun earlier() {
        return new EarlierRun(output, comparedWith);
    }

    WorkFolder work() {
        return new WorkFolder(state.work(identity, attempt), partitions);
    }
}
