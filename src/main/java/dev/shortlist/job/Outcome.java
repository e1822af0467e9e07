package dev.shortlist.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param code the exit code's name
 * @param errors what the operator reads on standard error, a line each
 * @param result what was published by this run; null when nothing was
 * @param published the folder of the run, published now or before; null when there is none
 * @param exit the process's exit status: the code's, but where a setting says otherwise for set-aside rows
 * @param notTaken what looks like an export but was not opened, with the reason
 */
public record Outcome(
        ExitCode code,
        List<String> errors,
        @Nullable RunResult result,
        @Nullable Path published,
        int exit,
        List<String> notTaken) {
    public Outcome {
        errors = List.copyOf(errors);
        notTaken = List.copyOf(notTaken);
    }

    Outcome(ExitCode code, List<String> errors, @Nullable RunResult result, @Nullable Path published) {
        this(code, errors, result, published, code.code());
    }

    Outcome(ExitCode code, List<String> errors, @Nullable RunResult result, @Nullable Path published, int exit) {
        this(code, errors, result, published, exit, result == null ? List.of() : result.notTaken());
    }
}
