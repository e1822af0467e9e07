package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import dev.shortlist.job.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares every output of a run with the hashes in its manifest. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compares a run's files with its manifest; exit 65 when one differs.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "RUN_DIR",
            defaultValue = "output/latest",
            description = "The run's folder. Default: ${DEFAULT-VALUE}")
    private Path run = Path.of("output", "latest");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(run)) {
            spec.commandLine()
                    .getErr()
                    .println("shortlist: " + run + ": expected a run's folder, found none [NO_INPUT]");
            return ExitCode.NO_INPUT.code();
        }
        List<String> differences = Verification.differences(run);
        if (differences.isEmpty()) {
            spec.commandLine().getOut().println("Every file of " + run + " is as it was published.");
            return ExitCode.OK.code();
        }
        differences.forEach(d -> spec.commandLine().getErr().println("shortlist: " + d + " [CHANGED]"));
        return ExitCode.DATA.code();
    }
}
