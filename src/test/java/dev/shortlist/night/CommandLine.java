package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.cli.ShortlistCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line, run in this process: for the many nights that differ in their exports only. What depends on the process
 * (kills, signals, environment, locale, heap) is {@link Program}'s.
 */
final class CommandLine {
    private CommandLine() {}

    /** Runs in a folder with {@code input} and {@code config}, and these options. */
    static Program.Exit run(Path folder, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("run", "--quiet", "--as-of", Program.AS_OF));
        for (String part : List.of("input", "config", "output")) {
            arguments.add("--" + part);
            arguments.add(folder.resolve(part).toString());
        }
        arguments.addAll(options);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            int code = ShortlistCommand.execute(arguments.toArray(String[]::new));
            return new Program.Exit(code, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }
}
