package dev.shortlist.cli;

import dev.shortlist.job.ExitCode;
import dev.shortlist.job.Product;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code shortlist} alone is {@code shortlist run}. */
@Command(
        name = "shortlist",
        mixinStandardHelpOptions = true,
        version = "shortlist " + Product.VERSION,
        description = "Turns interview exports into reports and one ranking. Without a command: run.",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            CalibrateCommand.class,
            RubricCommand.class
        })
public final class ShortlistCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private ShortlistCommand() {}

    /** Runs a command line and says how it ended. */
    public static int execute(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new ShortlistCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, ignored) -> usage(e))
                .setExecutionExceptionHandler((e, command, ignored) -> Bugs.report(e, command))
                .execute(args);
    }

    private static int usage(CommandLine.ParameterException e) {
        e.getCommandLine().getErr().println("shortlist: " + e.getMessage() + " [USAGE]; see shortlist --help");
        return ExitCode.USAGE.code();
    }

    @Override
    public Integer call() throws Exception {
        return RunCommand.run(options, spec.commandLine());
    }
}
