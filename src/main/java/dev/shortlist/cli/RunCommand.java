package dev.shortlist.cli;

import dev.shortlist.job.NightlyRun;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.Progress;
import dev.shortlist.job.RunRequest;
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
        try {
            request = options.request(System.getenv());
        } catch (IllegalOption e) {
            throw new CommandLine.ParameterException(command, String.valueOf(e.getMessage()));
        }
        boolean terminal = Terminal.attached();
        Progress progress = terminal && !options.quiet() ? new TerminalProgress() : Progress.NONE;
        Outcome outcome = new NightlyRun(request, progress).run();
        PrintWriter err = command.getErr();
        outcome.errors().forEach(line -> err.println("shortlist: " + Plain.line(line)));
        if (!options.quiet()) {
            Summary.print(outcome, command.getOut());
        }
        return outcome.exit();
    }
}
