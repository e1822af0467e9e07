package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import dev.shortlist.settings.RubricFiles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a rubric, by which an editor completes and checks one while it is written. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (draft 2020-12) of a rubric, for editors.")
final class RubricSchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(RubricFiles.schema());
        spec.commandLine().getOut().flush();
        return ExitCode.OK.code();
    }
}
