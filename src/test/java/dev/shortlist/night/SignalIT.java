package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is asked to end does so at its next checkpoint, and the next run goes on with it. */
@FullChecks
class SignalIT {
    private static final int SIGNALS = Scale.of(5, 50);
    private static final int CANDIDATES = 600;
    /** Interpreted, as many take half a minute to score. */
    private static final int INTERPRETED = 150;

    private static final long SEED = 20260207;
    private static final long SECONDS = 10;

    /** Signals of one night, at most, before it may end. */
    private static final int MOST = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void aNightToldToEndAtRandomMomentsSaysSoWithinTenSecondsAndTheNextGoesOn() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, CANDIDATES);
        Map<String, Integer> found = new TreeMap<>();
        int sent = 0;
        long longest = 0;
        History history = History.begin("signals");
        for (int round = 0; sent < SIGNALS; round++) {
            Path output = folder.resolve("stopped-" + round);
            for (int signal = 0; signal < MOST && sent < SIGNALS; signal++) {
                Stopped stopped = stop(rehearsal, output, "TERM", random.nextLong(rehearsal.milliseconds()));
                if (stopped.phase.isEmpty()) {
                    break;
                }
                sent++;
                found.merge(stopped.phase, 1, Integer::sum);
                longest = Math.max(longest, stopped.milliseconds);
                history.add(seen(round, stopped));
            }
            rehearsal.finish(output);
            Trees.delete(output);
        }
        System.out.println(
                "told to end " + sent + " times; found in " + found + "; the slowest took " + longest + " ms");
    }

    @Test
    void anInterruptedNightSaysSoAndTheNextGoesOn() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, 300);
        Path output = folder.resolve("interrupted");
        Stopped stopped = stop(rehearsal, output, "INT", rehearsal.milliseconds(JobLog.START) + 500);
        assertThat(stopped.exit.code()).as(stopped.exit.err()).isEqualTo(130);
        rehearsal.finish(output);
    }

    @Test
    void aChunkThatTakesLongerThanThatHoldsNothingUp() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, INTERPRETED);
        Path output = folder.resolve("one-chunk");
        // interpreted, a chunk of all candidates takes longer than a signal may
        Program.Running running = rehearsal.start(
                rehearsal.program().withJvm("-Xint"),
                output,
                "--set",
                "run.chunk-size=1000000",
                "--set",
                "run.partition-megabytes=1000");
        JobLog log = new JobLog(output);
        while (!log.phase(0).equals("score")) {
            assertThat(running.endsWithin(20)).as("it ended before it scored").isFalse();
        }
        Stopped stopped = stopped(running, output, 0, "TERM");
        assertThat(stopped.phase).isEqualTo("score");
        rehearsal.finish(output);
    }

    /**
     * A process that was sent a signal.
     *
     * @param phase where it was; empty when it had ended before
     * @param milliseconds from the signal to its end
     */
    private record Stopped(String phase, long milliseconds, Program.Exit exit) {}

    private Stopped stop(Rehearsal rehearsal, Path output, String signal, long moment) throws Exception {
        long before = new JobLog(output).length();
        // a shell lets what it starts in the background ignore the interruption
        Program program = rehearsal.program().withStarter("env", "--default-signal=INT");
        Program.Running running = rehearsal.start(program, output);
        if (running.endsWithin(moment)) {
            return new Stopped("", 0, running.end());
        }
        return stopped(running, output, before, signal);
    }

    private Stopped stopped(Program.Running running, Path output, long before, String signal) throws Exception {
        JobLog log = new JobLog(output);
        String earliest = log.phase(before);
        long sent = System.nanoTime();
        running.signal(signal);
        boolean inTime = running.endsWithin(SECONDS * 1_000);
        long milliseconds = (System.nanoTime() - sent) / 1_000_000;
        Program.Exit exit = running.end();
        String phase = log.phase(before);
        assertThat(inTime)
                .as("%s in %s: ended within %s s", signal, phase, SECONDS)
                .isTrue();
        boolean done = phase.equals(JobLog.END) && exit.code() == 0;
        if (!done) {
            assertThat(exit.code())
                    .as("%s in %s: %s", signal, phase, exit.err())
                    .isEqualTo(signal.equals("INT") ? 130 : 143);
        }
        // before the program is there, and once it has published, nobody may be there to answer
        boolean mayBeSilent = earliest.equals(JobLog.START) || phase.equals(JobLog.END);
        if (!done && !(mayBeSilent && exit.err().isEmpty())) {
            assertThat(exit.errLines()).singleElement().asString().endsWith("[STOPPED]");
        }
        return new Stopped(phase, milliseconds, exit);
    }

    private static Map<String, Object> seen(int round, Stopped stopped) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("round", round);
        seen.put("found", stopped.phase);
        seen.put("ms", stopped.milliseconds);
        seen.put("exit", stopped.exit.code());
        return seen;
    }
}
