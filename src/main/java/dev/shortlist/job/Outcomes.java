package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How nights end, and what is said of them. */
final class Outcomes {
    private Outcomes() {}

    static Outcome failed(RunFailure failure) {
        return new Outcome(failure.code(), failure.lines(), null, null);
    }

    /**
     * A run that is published.
     *
     * @param result what was published; null when another run did it
     * @param onRejects the exit code where something was set aside
     */
    static Outcome published(@Nullable RunResult result, Path folder, int onRejects) {
        if (result == null || result.code() == ExitCode.OK) {
            return new Outcome(ExitCode.OK, List.of(), result, folder);
        }
        RunResult.SetAsideShown setAside = result.setAside();
        List<String> lines = new ArrayList<>(setAside.lines());
        lines.add(setAside.count() + " set aside in " + setAside.files() + (setAside.files() == 1 ? " file" : " files")
                + "; see " + folder.resolve(Quarantine.LINES));
        int exit = result.code() == ExitCode.REJECTS ? onRejects : result.code().code();
        return new Outcome(result.code(), lines, result, folder, exit);
    }

    /** What failed once a run was published does not take it back. */
    static RunFailure published(Path folder, RunFailure afterwards) {
        List<String> lines = new ArrayList<>(afterwards.lines());
        int last = lines.size() - 1;
        int code = lines.get(last).lastIndexOf(" [");
        lines.set(
                last,
                lines.get(last).substring(0, code) + "; the run is published in " + folder
                        + lines.get(last).substring(code));
        return new RunFailure(afterwards.code(), lines);
    }

    /** A run whose process was killed after it published: what it would have said. */
    static Outcome ofEarlier(Path run, int onRejects) throws IOException {
        ExitCode code = RunJson.exitCode(run);
        if (code == ExitCode.OK) {
            return new Outcome(ExitCode.OK, List.of(), null, run);
        }
        List<String> lines = List.of("rows or files were set aside; see " + run.resolve(Quarantine.LINES));
        return new Outcome(code, lines, null, run, code == ExitCode.REJECTS ? onRejects : code.code());
    }
}
