package dev.shortlist.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.cli.ShortlistCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A night over one mutant, in this process. */
final class WholeProgram {
    private static final Set<Integer> ENDS = Set.of(0, 65, 66, 75, 100);

    private WholeProgram() {}

    /** What is wrong; nothing where all is well. */
    static List<String> problems(Path file, Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(file, input.resolve(file.getFileName()));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, UTF_8));
        int exit;
        try {
            exit = ShortlistCommand.execute(
                    "run",
                    "--input",
                    input.toString(),
                    "--config",
                    Path.of("src/test/resources/exports/config")
                            .toAbsolutePath()
                            .toString(),
                    "--output",
                    folder.resolve("output").toString(),
                    "--as-of",
                    "2026-02-06T12:54:00Z",
                    "--formats",
                    "none",
                    "--quiet");
        } finally {
            System.setErr(before);
        }
        List<String> problems = new ArrayList<>();
        if (!ENDS.contains(exit)) {
            problems.add("the program ended with " + exit + ": " + err.toString(UTF_8));
        }
        err.toString(UTF_8)
                .lines()
                .filter(l -> !l.startsWith("shortlist: ") || l.contains("SOFTWARE"))
                .limit(1)
                .forEach(l -> problems.add("a line of the program: " + l));
        return problems;
    }
}
