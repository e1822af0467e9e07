package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole night of which the folder was copied at {@link Fault#KEPT} operations in a row, each as a process killed there would
 * leave it: a kill keeps what reached the kernel and nothing else. It costs one night where kills cost one each.
 *
 * @param output the folder, at whose place a copy is put back: what is written in it may name it
 * @param operations what the trace says of each operation that has a copy, by its number
 */
record KeptNight(Path output, Map<Long, String> operations) {
    /**
     * Makes the night.
     *
     * @param from the first operation that is kept
     * @param own an empty folder for the trace
     */
    static KeptNight run(WarmProgram program, long from, Path own, Path output, Duration longest, String... arguments)
            throws IOException, InterruptedException {
        Files.createDirectories(copies(output));
        Path trace = own.resolve("kept.txt");
        Program.Exit exit = program.run(new Fault(from, Fault.Way.KEEP), output, trace, longest, arguments);
        if (exit.code() != 0) {
            throw new IllegalStateException("nothing failed, and it ends with " + exit.code() + ": " + exit.err());
        }
        Map<Long, String> operations = new LinkedHashMap<>();
        for (String line : Files.readAllLines(trace)) {
            operations.put(Long.parseLong(line.substring(0, line.indexOf(' '))), line);
        }
        return new KeptNight(output, operations);
    }

    /** Puts the folder back as a kill at an operation would have left it: it may not be there at all. */
    void restore(long operation) throws IOException {
        if (Files.exists(output)) {
            Trees.delete(output);
        }
        Path copy = copies(output).resolve(Long.toString(operation));
        if (Files.exists(copy)) {
            Files.move(copy, output);
        }
    }

    private static Path copies(Path output) {
        return output.resolveSibling(output.getFileName() + "-kept");
    }
}
