package dev.shortlist.job;

import dev.shortlist.settings.LoadedCalibration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings that can change what a run writes; they are part of its identity and shown with its outputs. */
final class RunSettingsShown {
    private RunSettingsShown() {}

    static SortedMap<String, String> of(RunPlan plan) {
        return of(plan.settings(), plan.columns(), plan.calibration());
    }

    static SortedMap<String, String> of(
            dev.shortlist.settings.Settings settings,
            dev.shortlist.settings.ColumnNames columns,
            @Nullable LoadedCalibration calibration) {
        SortedMap<String, String> shown = new TreeMap<>(settings.asShown());
        shown.put("columns.sha256", columns.sha256());
        shown.put("method.version", Product.METHOD);
        if (calibration != null) {
            shown.put("calibration.sha256", calibration.sha256());
        }
        return shown;
    }
}
