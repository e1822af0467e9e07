package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file operation that fails in a process. See {@code src/test/c/faults.c}, which does it.
 *
 * @param at which one, counted from 1 over everything below the watched folder that the way {@linkplain Way#count counts}
 * @param way how it fails
 */
record Fault(long at, Way way) {
    /** How an operation fails. */
    enum Way {
        /** This one alone, with EIO: a bad block, a lost packet. */
        ONCE,
        /** This one and all that need room after it, with ENOSPC: a full disk. */
        ON,
        /** The process is killed in its middle. */
        HALT,
        /** Nothing fails; what a kill at this one or at one of those after it would leave is kept beside: see {@link KeptNight}. */
        KEEP;

        /** Of the operations in a trace, those that this way tells apart and counts. */
        long count(Path trace) throws IOException {
            Set<String> counted = switch (this) {
                case ONCE -> Set.of("reads", "changes", "fills");
                case HALT, KEEP -> Set.of("changes", "fills");
                case ON -> Set.of("fills");
            };
            try (Stream<String> lines = Files.lines(trace)) {
                return lines.filter(line -> counted.contains(line.split(" ", 3)[1]))
                        .count();
            }
        }
    }

    /** How many operations in a row {@link Way#KEEP} keeps a folder for. */
    static final int KEPT = 32;

    private static final Path SOURCE = Path.of("src/test/c/faults.c");
    private static final Path LIBRARY = Path.of("target/faults.so").toAbsolutePath();

    /** Compiles what does it; skips where the machine cannot. */
    static void prepare() throws IOException, InterruptedException {
        Needs.linux("a file operation can be made to fail");
        Needs.command("cc");
        Tool.run(List.of(
                "cc",
                "-shared",
                "-fPIC",
                "-O2",
                "-Wall",
                "-Werror",
                "-o",
                LIBRARY.toString(),
                SOURCE.toString(),
                "-ldl"));
    }

    /** The program, with this fault under a folder; what failed is written to the trace. */
    Program in(Program program, Path watched, Path trace) {
        return watching(program, watched, trace)
                .withEnvironment("FAULT_AT", Long.toString(at))
                .withEnvironment("FAULT_WAY", way.name().toLowerCase(Locale.ROOT));
    }

    /** The program, with every operation under a folder written to the trace, and none failing. */
    static Program watching(Program program, Path watched, Path trace) {
        Program traced = program.withEnvironment(
                "FAULT_FOLDERS", watched.toAbsolutePath().toString());
        for (Map.Entry<String, String> variable : environment(trace).entrySet()) {
            traced = traced.withEnvironment(variable.getKey(), variable.getValue());
        }
        return traced;
    }

    /** The environment of a process that watches nothing yet; see {@link #asked}. */
    static Map<String, String> environment(Path trace) {
        return Map.of(
                "LD_PRELOAD",
                LIBRARY.toString(),
                "FAULT_TRACE",
                trace.toAbsolutePath().toString());
    }

    /** The name of a file whose removal asks for this fault in a process that is watched already. */
    String asked(Path watched) {
        String named = way.name().toLowerCase(Locale.ROOT) + (way == Way.KEEP ? KEPT : "");
        return "/shortlist-fault/" + at + '/' + named + watched.toAbsolutePath();
    }
}
