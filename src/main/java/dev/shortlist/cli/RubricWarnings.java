package dev.shortlist.cli;

import dev.shortlist.job.NightWatch;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.RubricUse;
import dev.shortlist.job.RunResult;
import java.io.PrintWriter;
import java.util.List;

/**
 * Warns of rubrics that do not fit themselves or the export: what a rubric shows by itself before a run scores by it; at its end
 * what of the export keeps candidates from being ranked, which also those read who want to read nothing. The rest is in the
 * {@link Summary}.
 */
final class RubricWarnings implements NightWatch {
    private final NightWatch next;
    private final PrintWriter err;
    private final boolean quiet;

    RubricWarnings(NightWatch next, PrintWriter err, boolean quiet) {
        this.next = next;
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void begun() {
        next.begun();
    }

    @Override
    public void removed(int runs) {
        next.removed(runs);
    }

    @Override
    public void remarked(RubricUse rubrics) {
        next.remarked(rubrics);
        print((quiet ? rubrics.worst() : rubrics).remarkLines());
    }

    void ended(Outcome outcome) {
        RunResult result = outcome.result();
        if (result == null) {
            return;
        }
        RubricUse worst = result.rubrics().worst();
        print(worst.remarkLines());
        if (quiet) {
            print(worst.withoutLines());
        }
    }

    private void print(List<String> lines) {
        lines.forEach(line -> err.println("shortlist: " + Plain.line(line)));
        err.flush();
    }
}
