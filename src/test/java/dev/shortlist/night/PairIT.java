package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once: one works, the other leaves at once and touches nothing. */
@FullChecks
class PairIT {
    private static final int PAIRS = Scale.of(3, 50);
    private static final int KILLS = Scale.of(1, 12);
    private static final int SOON = 500;
    private static final int CANDIDATES = 600;
    private static final long SEED = 20260208;

    /** What the one that leaves may take, in milliseconds, where the version's line takes no more than {@link #IDLE}. */
    private static final long MOST = 2_000;

    private static final long IDLE = 500;

    /** On a busy machine it is held to so many times what the version's line takes. */
    private static final long TIMES_THE_VERSION = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void ofTwoStartedAtOnceOneWorksAndTheOtherLeavesIn2Seconds() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, CANDIDATES);
        History history = History.begin("pairs");
        for (int pair = 0; pair < PAIRS; pair++) {
            Path output = folder.resolve("pair-" + pair);
            long version = versionMilliseconds(rehearsal);
            Running one = new Running(rehearsal.start(output));
            assertThat(one.process.endsWithin(
                            pair % 2 == 0 ? 0 : random.nextLong(rehearsal.milliseconds(JobLog.START))))
                    .isFalse();
            Running other = new Running(rehearsal.start(output));
            while (one.process.atWork() && other.process.atWork()) {
                one.process.endsWithin(5);
                other.process.endsWithin(5);
            }
            boolean oneLeft = !one.process.atWork();
            long left = (oneLeft ? one : other).milliseconds();
            Program.Exit leaver = (oneLeft ? one : other).process.end();
            Program.Exit worker = (oneLeft ? other : one).process.end();
            version = Math.max(version, versionMilliseconds(rehearsal));
            Map<String, Object> seen = new LinkedHashMap<>();
            seen.put("pair", pair);
            seen.put("exits", List.of(worker.code(), leaver.code()));
            seen.put("left_after_ms", left);
            seen.put("version_ms", version);
            history.add(seen);
            assertThat(worker.code()).as(worker.err()).isZero();
            assertThat(worker.err()).isEmpty();
            assertLeft(leaver, left, version);
            rehearsal.assertWhole(output);
            Trees.delete(output);
        }
    }

    @Test
    void theOneThatLeavesTouchesNothing() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, 300);
        for (String phase : List.of("ingest", "score", "report", "publish")) {
            Path output = folder.resolve("held-" + phase);
            Program.Running first = rehearsal.start(output);
            awaitPhase(first, output, phase);
            // stopped, it has the lock and changes nothing itself
            first.signal("STOP");
            try {
                Map<String, String> before = seen(folder);
                Program.Exit second = rehearsal.start(output).end();
                assertThat(second.code()).as(second.err()).isEqualTo(75);
                assertThat(changed(before, seen(folder))).isEmpty();
            } finally {
                first.signal("CONT");
            }
            Program.Exit exit = first.end();
            assertThat(exit.code()).as(exit.err()).isZero();
            rehearsal.assertWhole(output);
        }
    }

    @Test
    void theOneAtWorkIsKilledWhileAnotherStartsAndTheLockIsFreeAtOnce() throws Exception {
        Rehearsal rehearsal = Rehearsal.of(folder, CANDIDATES);
        for (int kill = 0; kill < KILLS; kill++) {
            Path output = folder.resolve("taken-over-" + kill);
            Program.Running first = rehearsal.start(output);
            awaitPhase(first, output, List.of("ingest", "score", "recommend").get(kill % 3));
            Program.Running second = rehearsal.start(output);
            // while the other starts, and long before the first is done
            assertThat(first.killAfter(random.nextLong(SOON))).isTrue();
            Program.Exit exit = second.end();
            assertThat(exit.code()).as(exit.err()).isIn(0, 75);
            if (exit.code() == 75) {
                assertFreeAtOnce(rehearsal, output);
            }
            rehearsal.finish(output);
        }
    }

    /** Nothing waits for what the killed one held: its lock, the lock file of a database. */
    private static void assertFreeAtOnce(Rehearsal rehearsal, Path output) throws Exception {
        JobLog log = new JobLog(output);
        long before = log.length();
        Running next = new Running(rehearsal.start(output));
        while (log.phase(before).equals(JobLog.START)) {
            assertThat(next.process.endsWithin(5)).isFalse();
        }
        long waited = next.milliseconds() - rehearsal.milliseconds(JobLog.START);
        next.process.end();
        assertThat(waited).as("milliseconds more than a start takes").isLessThan(4_000);
    }

    private static void assertLeft(Program.Exit leaver, long milliseconds, long version) {
        assertThat(leaver.code()).as(leaver.err()).isEqualTo(75);
        assertThat(leaver.errLines())
                .singleElement()
                .asString()
                .contains("another run is at work")
                .endsWith("[LOCKED]");
        assertThat(milliseconds)
                .as("milliseconds, where the version's line takes %s", version)
                .isLessThan(version <= IDLE ? MOST : version * TIMES_THE_VERSION);
    }

    private static long versionMilliseconds(Rehearsal rehearsal) throws Exception {
        Running version = new Running(rehearsal.program().start("--version"));
        version.process.end();
        return version.milliseconds();
    }

    private static void awaitPhase(Program.Running running, Path output, String phase) throws Exception {
        JobLog log = new JobLog(output);
        while (!log.phase(0).equals(phase)) {
            assertThat(running.endsWithin(2)).as("it ended before " + phase).isFalse();
        }
    }

    /** Bytes, times and permissions of all that there is. */
    private static Map<String, String> seen(Path root) throws IOException {
        Map<String, String> seen = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Map<String, Object> attributes =
                        Files.readAttributes(path, "unix:mode,lastModifiedTime,ctime,size", LinkOption.NOFOLLOW_LINKS);
                String bytes = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        ? Trees.sha256(Files.readAllBytes(path))
                        : "";
                seen.put(path.toString(), new TreeMap<>(attributes) + bytes);
            }
        }
        return seen;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> path + ": " + before.get(path) + " -> " + after.get(path))
                .toList();
    }

    /** A process and when it was started. */
    private static final class Running {
        private final Program.Running process;
        private final long started;

        Running(Program.Running process) {
            this.process = process;
            started = System.nanoTime();
        }

        /** Since its start, in milliseconds. */
        long milliseconds() {
            return (System.nanoTime() - started) / 1_000_000;
        }
    }
}
