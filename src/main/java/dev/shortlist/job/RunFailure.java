package dev.shortlist.job;

import java.util.List;

/** A run that ends without publishing, with its exit code and what to tell the operator; never a candidate's words. */
final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<String> lines;

    RunFailure(ExitCode code, String line) {
        this(code, List.of(line));
    }

    RunFailure(ExitCode code, List<String> lines) {
        super(lines.isEmpty() ? code.name() : lines.get(0));
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    ExitCode code() {
        return code;
    }

    /** Whether going on later would end in the same way: the inputs or rubrics have to change first. */
    boolean endsTheRun() {
        return code == ExitCode.DATA
                || code == ExitCode.TRY_LATER
                || code == ExitCode.PERMISSION
                || code == ExitCode.CONFIGURATION;
    }

    /** What the operator reads, a line each. */
    List<String> lines() {
        return lines;
    }
}
