package dev.shortlist.job;

import dev.shortlist.settings.ReportSettings.Format;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks before each step whether what is still to be written will fit. A disk that fills up in the night can cost the
 * database: it acknowledges commits that never reached the disk.
 */
final class FreeSpace {
    /**
     * What a step and those after it write, in multiples of the text of the inputs.
     *
     * @param state into the state folder
     * @param output into the output folder, but for reports
     */
    private record Times(double state, double output) {}

    /**
     * About what a million candidates take with answers of 600 characters and a rubric that has a model answer and seven
     * concepts for each question; shorter answers take more, for their evidence is as long.
     */
    private static final Map<String, Times> FROM = Map.of(
            "ingest", new Times(7.5, 5.5),
            "score", new Times(6, 5.5),
            "recommend", new Times(3.4, 5.5),
            "report", new Times(0.7, 5.5),
            "tabulate", new Times(0.7, 5.5),
            "publish", new Times(0, 0.5));

    /** The steps before reports are written, and that one. */
    private static final Set<String> REPORTS_AHEAD = Set.of("ingest", "score", "recommend", "report");

    /** Reports in multiples of the text; each PDF holds 40 KB of fonts. */
    private static final Map<Format, Double> REPORTS = Map.of(Format.HTML, 10.0, Format.PDF, 13.0);

    private static final long LEAST = 32L << 20;

    private final RunPlan plan;

    FreeSpace(RunPlan plan) {
        this.plan = plan;
    }

    /** Refuses to begin a step where what it and those after it write would not fit. */
    void require(String step) {
        Times times = FROM.get(step);
        if (times == null) {
            return;
        }
        long text =
                plan.inputs().files().stream().mapToLong(ExportFile::textBytes).sum();
        long state = LEAST + (long) (times.state() * text);
        long output = (long) ((times.output() + reports(step)) * text);
        try {
            boolean one = store(plan.state().path()).equals(store(plan.output()));
            require(plan.state().path(), one ? state + output : state);
            require(plan.output(), one ? state + output : LEAST + output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double reports(String step) {
        return REPORTS_AHEAD.contains(step)
                ? plan.settings().report().formats().stream()
                        .mapToDouble(f -> REPORTS.getOrDefault(f, 0.0))
                        .sum()
                : 0;
    }

    private static FileStore store(Path folder) throws IOException {
        return Files.getFileStore(folder);
    }

    private static void require(Path folder, long needed) throws IOException {
        long free = store(folder).getUsableSpace();
        if (free < needed) {
            throw new RunFailure(
                    ExitCode.IO,
                    String.format(
                            Locale.ROOT,
                            "%s: expected %,d MB of free space for what is still to be written, found %,d MB [DISK]",
                            folder,
                            needed >> 20,
                            free >> 20));
        }
    }
}
