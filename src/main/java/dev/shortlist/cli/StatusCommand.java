package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import dev.shortlist.job.RunHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The last runs: when, which files, how many candidates, how many rows set aside, in which state, how long. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Lists the last runs, the latest first.")
final class StatusCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where runs are published. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Option(names = "--state", paramLabel = "DIR", description = "Default: .state in the output folder")
    private @Nullable Path state;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<RunHistory.Entry> entries = RunHistory.last(state == null ? output.resolve(".state") : state, SHOWN);
        if (entries.isEmpty()) {
            spec.commandLine().getOut().println("No run yet in " + output);
            return ExitCode.OK.code();
        }
        spec.commandLine()
                .getOut()
                .println("started               state        exit  seconds  candidates  set aside  files, run");
        for (RunHistory.Entry entry : entries) {
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%-20.20s  %-11s  %4s  %7s  %10s  %9s  %s",
                            entry.startedAt(),
                            entry.state(),
                            entry.exitCode(),
                            entry.seconds(),
                            entry.candidates(),
                            entry.rejected(),
                            String.join(", ", entry.files()) + (entry.run().isEmpty() ? "" : " -> " + entry.run())));
        }
        return ExitCode.OK.code();
    }
}
