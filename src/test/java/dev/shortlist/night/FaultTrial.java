package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One fault in a night of its own, what the program made of it, and what a plain run of the same command made of that. */
final class FaultTrial {
    /** Far above what a run takes on a busy machine: what is not done by then hangs, and is killed. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private static final int KILLED = 128 + 9;
    private static final String NONE_LEFT = "none left";
    private static final String OUTPUT = "output";

    /**
     * What came of it.
     *
     * @param code the exit code of the night that broke
     * @param told for the history, that a person or a script reads
     * @param wrong what is wrong, a line each
     */
    record Outcome(Fault.Way way, int code, Map<String, Object> told, List<String> wrong) {
        /** Whether the night was over before the fault. */
        boolean wasLate() {
            return NONE_LEFT.equals(told.get("operation"));
        }
    }

    private final Fault fault;
    private final long haltedAt;
    private final Path folder;
    private final Path trace;
    private final String[] arguments;
    private final Map<String, String> expected;
    private final OutputFolder output;
    private final List<String> wrong = new ArrayList<>();
    private int code;

    /**
     * A trial.
     *
     * @param haltedAt the operation at which a run before it was killed, so that this one resumes; 0 where none was
     * @param folder where it may work; the output folder is made in it
     * @param input the export
     * @param expected the hashes of what an unbroken run publishes
     */
    FaultTrial(Fault fault, long haltedAt, Path folder, Path input, Map<String, String> expected) {
        this(fault, haltedAt, folder, arguments(input, folder.resolve(OUTPUT)), expected);
    }

    private FaultTrial(Fault fault, long haltedAt, Path folder, String[] arguments, Map<String, String> expected) {
        this.fault = fault;
        this.haltedAt = haltedAt;
        this.folder = folder;
        this.expected = expected;
        trace = folder.resolve("trace.txt");
        output = OutputFolder.of(folder.resolve(OUTPUT));
        this.arguments = arguments;
    }

    /** The command: rejected rows are part of it, so that the quarantine is written too, and are no failure here. */
    static String[] arguments(Path input, Path output) {
        return new String[] {
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--as-of",
            Program.AS_OF,
            "--set",
            "run.exit-code-on-rejects=0",
            "--quiet"
        };
    }

    /**
     * Runs it. A night that is killed is a process of its own; those of {@link Fault.Way#KEEP} are killed in none, and many.
     *
     * @param breaking where another night breaks
     * @param healing where the night after it runs
     */
    List<Outcome> run(WarmProgram breaking, WarmProgram healing) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (fault.way() == Fault.Way.KEEP) {
            return kept(breaking, healing);
        }
        if (haltedAt > 0) {
            KeptNight.run(breaking, haltedAt, folder, output.path(), LONGEST, arguments)
                    .restore(haltedAt);
        }
        Program.Exit exit = fault.way() == Fault.Way.HALT
                ? fault.in(Program.in(Program.project()), output.path(), trace).run(arguments)
                : breaking.run(fault, output.path(), trace, LONGEST, arguments);
        return List.of(outcome(exit, healing));
    }

    private List<Outcome> kept(WarmProgram breaking, WarmProgram healing) throws IOException, InterruptedException {
        KeptNight night = KeptNight.run(breaking, fault.at(), folder, output.path(), LONGEST, arguments);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<Long, String> kept : night.operations().entrySet()) {
            night.restore(kept.getKey());
            Files.writeString(trace, kept.getValue());
            FaultTrial killed =
                    new FaultTrial(new Fault(kept.getKey(), fault.way()), haltedAt, folder, arguments, expected);
            outcomes.add(killed.outcome(new Program.Exit(KILLED, "", ""), healing));
        }
        return outcomes;
    }

    private Outcome outcome(Program.Exit exit, WarmProgram healing) throws IOException, InterruptedException {
        code = exit.code();
        judge(exit);
        heal(healing);
        return new Outcome(fault.way(), code, told(), List.copyOf(wrong));
    }

    private void heal(WarmProgram healing) throws IOException, InterruptedException {
        Program.Exit healed = healing.run(LONGEST, arguments);
        if (healed.code() != 0) {
            wrong.add("a plain run after it ends with " + healed.code() + ": " + healed.err());
        }
        output.wrongWhenDone(expected).forEach(line -> wrong.add("after a plain run: " + line));
        output.leftovers().forEach(line -> wrong.add("after a plain run: left " + line));
    }

    private void judge(Program.Exit exit) throws IOException {
        String broke = broke();
        wrong.addAll(code == 0 ? output.wrongWhenDone(expected) : output.wrong(expected));
        if (!rightCodes(broke).contains(code)) {
            wrong.add("it ends with " + code);
        }
        // Spring Boot itself prints why a log cannot be opened, before anything of ours could keep it from that
        boolean log = broke.contains(" create ") && broke.endsWith("/log/shortlist.log");
        exit.errLines().stream()
                .filter(line -> !log && !line.startsWith("shortlist: "))
                .findFirst()
                .ifPresent(line -> wrong.add("not a line for an operator: " + line));
        if (code != 0 && code != KILLED && !exit.err().contains(output.path().toString())) {
            wrong.add("it does not say where: " + exit.err().strip());
        }
    }

    /**
     * 0 where the run could do without the operation or do it again: {@link OutputFolder#wrongWhenDone} then looks at the
     * whole. 74 for every operation that had to be done. 73 where no run could begin, because the output folder, the state
     * folder or the lock in it could not be made; 69 where no database could be made either. A kill is a kill.
     */
    private Set<Integer> rightCodes(String broke) {
        if (broke.isEmpty()) {
            return Set.of(0);
        }
        if (fault.way() == Fault.Way.HALT || fault.way() == Fault.Way.KEEP) {
            return Set.of(KILLED);
        }
        String path = broke.substring(broke.indexOf('/'));
        if (beginning(broke, path)) {
            return Set.of(0, 73, 74);
        }
        return path.startsWith(output.state().resolve("db").toString()) ? Set.of(0, 69, 74) : Set.of(0, 74);
    }

    private boolean beginning(String broke, String path) {
        boolean folders = broke.contains(" folder ") || broke.contains(" permit ");
        return (folders && !path.startsWith(output.state().resolve("work").toString() + '/'))
                || path.equals(output.state().resolve("lock").toString());
    }

    /** The number, the name and the path of what failed; empty where the run was over before. */
    private String broke() throws IOException {
        return Files.exists(trace) ? Files.readString(trace).strip() : "";
    }

    private Map<String, Object> told() throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        String[] broke = broke().replace(output.path().toString(), "").split(" ", 4);
        told.put("n", fault.at());
        told.put("way", fault.way().name());
        told.put("halted_before_at", haltedAt);
        told.put("operation", broke.length < 4 ? NONE_LEFT : broke[2]);
        told.put("path", broke.length < 4 ? "" : broke[3]);
        told.put("exit", code);
        told.put("outcome", wrong.isEmpty() ? "right" : String.join("; ", wrong));
        return told;
    }
}
