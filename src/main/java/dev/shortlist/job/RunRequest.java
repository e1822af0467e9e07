package dev.shortlist.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks for.
 *
 * @param inputs files and folders
 * @param output where runs are published
 * @param config the folder of settings, rubrics and column names
 * @param rubrics rubric files to use instead of the folder's; may be empty
 * @param state where the job's database, lock, log and work files are
 * @param settings settings given on the command line, by key
 * @param asOf the time the reports show as theirs; null for the clock's
 * @param rerun whether to run again what is finished
 * @param strict whether anything set aside keeps the run from being published
 * @param settleSeconds for how long a file must not have changed to be taken; 0 where that does not matter
 * @param keep how long runs are kept
 */
public record RunRequest(
        List<Path> inputs,
        Path output,
        Path config,
        List<Path> rubrics,
        Path state,
        Map<String, String> settings,
        @Nullable Instant asOf,
        boolean rerun,
        boolean strict,
        int settleSeconds,
        Keep keep) {
    public RunRequest {
        inputs = List.copyOf(inputs);
        rubrics = List.copyOf(rubrics);
        settings = Map.copyOf(settings);
    }

    /** A request that waits for no file to settle and removes nothing. */
    public RunRequest(
            List<Path> inputs,
            Path output,
            Path config,
            List<Path> rubrics,
            Path state,
            Map<String, String> settings,
            @Nullable Instant asOf,
            boolean rerun,
            boolean strict) {
        this(inputs, output, config, rubrics, state, settings, asOf, rerun, strict, 0, Keep.ALL);
    }
}
