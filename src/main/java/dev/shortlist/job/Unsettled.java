package dev.shortlist.job;

import dev.shortlist.tabular.Inputs;
import java.util.ArrayList;
import java.util.List;

/** Files that were left for another night because they were still being written. */
final class Unsettled {
    private Unsettled() {}

    /** The night's outcome, and that there are such files: the next night is for them, unless worse is wrong. */
    static Outcome said(Inputs inputs, Outcome night) {
        if (inputs.unsettled().isEmpty()) {
            return night;
        }
        List<String> lines = new ArrayList<>(inputs.unsettled());
        lines.addAll(night.errors());
        ExitCode code = night.code() == ExitCode.OK ? ExitCode.TRY_LATER : night.code();
        int exit = night.exit() == ExitCode.OK.code() ? ExitCode.TRY_LATER.code() : night.exit();
        return night.ended(code, exit, lines);
    }
}
