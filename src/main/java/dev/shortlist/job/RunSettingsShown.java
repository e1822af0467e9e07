package dev.shortlist.job;

import java.util.SortedMap;
import java.util.TreeMap;

/** The settings that can change what a run writes; they are part of its identity and shown with its outputs. */
final class RunSettingsShown {
    private RunSettingsShown() {}

    static SortedMap<String, String> of(RunPlan plan) {
        return of(plan.settings(), plan.columns());
    }

    static SortedMap<String, String> of(
            dev.shortlist.settings.Settings settings, dev.shortlist.settings.ColumnNames columns) {
        SortedMap<String, String> shown = new TreeMap<>(settings.asShown());
        shown.put("columns.sha256", columns.sha256());
        shown.put("method.version", Product.METHOD);
        return shown;
    }
}
