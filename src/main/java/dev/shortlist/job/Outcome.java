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
 * @param notes what had to be put right on the way; it asks nothing of anybody
 */
public record Outcome(
        ExitCode code,
        List<String> errors,
        @Nullable RunResult result,
        @Nullable Path published,
        int exit,
        List<String> notTaken,
        List<String> notes) {
    public Outcome {
        errors = List.copyOf(errors);
        notTaken = List.copyOf(notTaken);
        notes = List.copyOf(notes);
    }

    Outcome(ExitCode code, List<String> errors, @Nullable RunResult result, @Nullable Path published) {
        this(code, errors, result, published, code.code());
    }

    Outcome(ExitCode code, List<String> errors, @Nullable RunResult result, @Nullable Path published, int exit) {
        this(code, errors, result, published, exit, result == null ? List.of() : result.notTaken(), List.of());
    }

    /** The same with these notes. */
    Outcome with(List<String> more) {
        return new Outcome(code, errors, result, published, exit, notTaken, more);
    }

    /** The same night, ended in another way. */
    Outcome ended(ExitCode how, int status, List<String> lines) {
        return new Outcome(how, lines, result, published, status, notTaken, notes);
    }
}
