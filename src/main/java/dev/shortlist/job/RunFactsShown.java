package dev.shortlist.job;

import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.LoadedRubric;
import dev.shortlist.workbook.RunFacts;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the workbook says of the run. */
final class RunFactsShown {
    private RunFactsShown() {}

    /**
     * The facts of a run.
     *
     * @param comparedWith the run it was compared with, in words
     */
    static RunFacts of(RunPlan plan, String comparedWith, RunFacts.Counts counts) {
        LoadedCalibration loaded = plan.calibration();
        return new RunFacts(
                plan.asOf(),
                Product.VERSION,
                Product.METHOD,
                loaded == null
                        ? "uncalibrated: a ranking, not a grade"
                        : loaded.calibration().inWords() + rubricsOf(plan, loaded),
                comparedWith,
                RunSettingsShown.of(plan).entrySet().stream()
                        .map(e -> new RunFacts.Setting(e.getKey(), e.getValue()))
                        .toList(),
                plan.rubrics().loaded().stream()
                        .map(r -> new RunFacts.UsedRubric(r.rubric(), r.sha256()))
                        .toList(),
                counts);
    }

    /** Which of the run's rubrics it was learnt with; a ranking of both kinds compares a grade with none. */
    private static String rubricsOf(RunPlan plan, LoadedCalibration loaded) {
        String with = rubrics(plan, r -> loaded.of(r).isPresent());
        String without = rubrics(plan, r -> loaded.of(r).isEmpty());
        return " (for " + with
                + (without.isEmpty()
                        ? ")"
                        : "); uncalibrated, a ranking and not a grade: " + without
                                + ". Scores of the two kinds cannot be compared.");
    }

    private static String rubrics(RunPlan plan, Predicate<LoadedRubric> which) {
        return plan.rubrics().loaded().stream()
                .filter(which)
                .map(r -> r.rubric().id() + " version " + r.rubric().version())
                .collect(Collectors.joining(", "));
    }
}
