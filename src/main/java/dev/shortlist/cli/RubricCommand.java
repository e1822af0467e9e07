package dev.shortlist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What helps to write rubrics. */
@Command(
        name = "rubric",
        mixinStandardHelpOptions = true,
        description = "Helps to write rubrics: checks one, drafts one, prints their JSON Schema.",
        subcommands = {RubricCheckCommand.class, RubricDraftCommand.class, RubricSchemaCommand.class})
final class RubricCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "rubric: expected check, draft or schema, found none");
    }
}
