package dev.shortlist.cli;

import dev.shortlist.job.NightlyRun;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.Progress;
import dev.shortlist.job.RunRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the exports, scores, recommends, and publishes; goes on with a run that was interrupted. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Scores the exports and publishes reports and a ranking; resumes after a crash.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return run(options, spec.commandLine());
    }

    static int run(RunOptions options, CommandLine command) throws Exception {
        RunRequest request;
        NightMonitor monitor;
        try {
            request = options.request(System.getenv());
            monitor = options.monitor(request);
        } catch (IllegalOption e) {
            throw new CommandLine.ParameterException(command, String.valueOf(e.getMessage()));
        }
        RubricWarnings warnings = new RubricWarnings(monitor, command.getErr(), options.quiet());
        Outcome outcome;
        try {
            outcome = new NightlyRun(request, progress(options), warnings).run();
            warnings.ended(outcome);
            print(outcome, options, command);
        } catch (Exception e) {
            monitor.broken();
            throw e;
        }
        monitor.ended(outcome);
        if (!options.quiet()) {
            monitor.notes().forEach(command.getOut()::println);
        }
        return outcome.exit();
    }

    private static Progress progress(RunOptions options) {
        return Terminal.attached() && !options.quiet() ? new TerminalProgress() : Progress.NONE;
    }

    private static void print(Outcome outcome, RunOptions options, CommandLine command) throws IOException {
        PrintWriter err = command.getErr();
        outcome.errors().forEach(line -> err.println("shortlist: " + Plain.line(line)));
        if (!options.quiet()) {
            Summary.print(outcome, command.getOut());
        }
    }
}
