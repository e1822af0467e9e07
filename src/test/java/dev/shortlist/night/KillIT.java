package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed, in every phase and while it recovers, and in the morning is the night nobody killed. */
class KillIT {
    private static final int KILLS = Scale.of(4, 20, 200);
    private static final int CANDIDATES = Scale.of(300, 2_000, 2_000);
    private static final long SEED = 20260206;

    /** In the order in which they come. */
    private static final List<String> PHASES =
            List.of("ingest", "admit", "score", "recommend", "rank", "report", "tabulate", "publish", JobLog.END);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Random random = new Random(SEED);
    private final int[] wanted = new int[PHASES.size()];
    private final Map<String, Integer> found = new TreeMap<>();
    private int killed;
    private int whileStarting;

    @Test
    void aNightKilledAtRandomMomentsOfEveryPhaseAndOfItsRecoveryPublishesTheSameBytes() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, CANDIDATES);
        for (int kill = 0; kill < KILLS; kill++) {
            // a stride that meets every phase before it meets one again
            wanted[kill * 4 % PHASES.size()]++;
        }
        History history = History.begin("kills");
        int rounds = 0;
        while (next(0) != null) {
            assertThat(rounds).as("rounds that killed nothing").isLessThan(3 * KILLS + 3);
            new Round(rehearsal, history, rounds++).untilItEnds();
        }
        System.out.println("killed " + killed + " times in a phase and " + whileStarting + " times while starting, in "
                + rounds + " rounds of " + CANDIDATES + " candidates; found in " + found);
    }

    /** The first phase, from one on, that is to be killed in still. */
    private @Nullable String next(int from) {
        for (int phase = from; phase < PHASES.size(); phase++) {
            if (wanted[phase] > 0) {
                return PHASES.get(phase);
            }
        }
        return null;
    }

    /** One night, killed in one phase after the other until it ends by itself. */
    private final class Round {
        private final Rehearsal rehearsal;
        private final History history;
        private final int number;
        private final Path output;
        private final JobLog log;
        private final String threads = Integer.toString(1 + random.nextInt(2));
        private final List<Map<String, Object>> kills = new ArrayList<>();
        private int reached;
        private long began;

        Round(Rehearsal rehearsal, History history, int number) {
            this.rehearsal = rehearsal;
            this.history = history;
            this.number = number;
            output = folder.resolve("killed-" + number);
            log = new JobLog(output);
        }

        void untilItEnds() throws Exception {
            Program.Running running = start();
            // now and then before anything is there, the database among it
            running = killedWhileStarting(running, random.nextInt(3) - 1);
            for (String aim = next(0); aim != null; aim = next(reached)) {
                if (!killIn(running, aim)) {
                    break;
                }
                wanted[PHASES.indexOf(aim)]--;
                killed++;
                // a double kill, and a triple one
                running = killedWhileStarting(start(), random.nextInt(4) - 1);
            }
            Program.Exit exit = running.end();
            boolean equal = rehearsal.isEqual(output);
            for (Map<String, Object> kill : kills) {
                kill.put("exit", exit.code());
                kill.put("equal", equal);
                history.add(kill);
            }
            Files.copy(log.file(), History.file("killed-" + number + ".log"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(exit.code()).as("%s after %s", exit.err(), kills).isZero();
            assertThat(exit.err()).isEmpty();
            assertResumed();
            rehearsal.assertWhole(output);
            Trees.delete(output);
        }

        private Program.Running killedWhileStarting(Program.Running first, int times) throws Exception {
            Program.Running running = first;
            for (int time = 0; time < times && killIn(running, JobLog.START); time++) {
                whileStarting++;
                running = start();
            }
            return running;
        }

        private Program.Running start() throws Exception {
            assertResumed();
            began = log.length();
            return rehearsal.start(output, "--threads", threads);
        }

        /** Nothing that was finished is done again. */
        private void assertResumed() throws Exception {
            List<String> begun = log.begun(began);
            if (!begun.isEmpty()) {
                assertThat(PHASES.indexOf(begun.get(0)))
                        .as("%s begun after %s", begun, kills)
                        .isGreaterThanOrEqualTo(reached);
                reached = Math.max(reached, PHASES.indexOf(log.phase(began)));
            }
        }

        /** Kills it at a random moment of a phase; false when it ended before. */
        private boolean killIn(Program.Running running, String aim) throws Exception {
            while (!aim.equals(JobLog.START) && !hasReached(aim)) {
                if (running.endsWithin(2)) {
                    return false;
                }
            }
            long delay = random.nextLong(rehearsal.milliseconds(aim) + 1);
            if (!running.killAfter(delay)) {
                return false;
            }
            String phase = log.phase(began);
            found.merge(phase, 1, Integer::sum);
            Map<String, Object> kill = new LinkedHashMap<>();
            kill.put("round", number);
            kill.put("kill", kills.size() + 1);
            kill.put("threads", threads);
            kill.put("aim", aim);
            kill.put("found", phase);
            kill.put("ms", delay);
            kills.add(kill);
            return true;
        }

        private boolean hasReached(String aim) throws Exception {
            return PHASES.indexOf(log.phase(began)) >= PHASES.indexOf(aim);
        }
    }
}
