package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The n-th file operation of a night fails: the run says so and publishes nothing, or does without, and the next plain run
 * publishes the bytes of the night in which nothing failed.
 */
@FullChecks
class FaultIT {
    private static final int CANDIDATES = 30;
    private static final int STRIDED = 6;

    /** By so many operations a night may have more than another. */
    private static final int MORE = 40;

    /** The long night takes long; {@code -Dshortlist.faults.parts=12 -Dshortlist.faults.part=0} to 11 makes it in pieces. */
    private static final int PARTS = Integer.getInteger("shortlist.faults.parts", 1);

    private static final int PART = Integer.getInteger("shortlist.faults.part", 0);
    private static final long SEED = Long.getLong("shortlist.night.seed", 20260206);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        Fault.prepare();
    }

    @Test
    void whateverFileOperationFailsTheNextPlainRunPublishesTheSameBytes() throws Exception {
        Path export = export();
        Path trace = folder.resolve("trace.txt");
        OutputFolder unbroken = OutputFolder.of(folder.resolve("unbroken"));
        Program.Exit exit = Fault.watching(Program.in(Program.project()), unbroken.path(), trace)
                .run(FaultTrial.arguments(export, unbroken.path()));
        assertThat(exit.code()).as(exit.err()).isZero();
        Map<String, String> expected = Trees.outputs(unbroken.path().resolve("latest"));
        assertThat(expected).as("the quarantine is a part of it").containsKey("rejected.jsonl");
        assertThat(unbroken.wrongWhenDone(expected)).isEmpty();
        assertThat(Fault.Way.ONCE.count(trace)).as("operations of a run").isGreaterThan(500);

        List<String> wrong = new ArrayList<>();
        Map<String, Integer> codes = new TreeMap<>();
        int late = 0;
        for (FaultTrial.Outcome outcome : all(moments(trace), new Nights(export, expected, History.begin("faults")))) {
            codes.merge(outcome.way() + " exit " + outcome.code(), 1, Integer::sum);
            late += outcome.wasLate() ? 1 : 0;
            outcome.wrong().forEach(line -> wrong.add(outcome.told() + ": " + line));
        }
        System.out.println("faults in a run of " + Fault.Way.ONCE.count(trace) + " file operations, seed " + SEED + ": "
                + codes + ", in " + late + " of them none left to fail");
        assertThat(wrong).isEmpty();
        assertThat(late)
                .as("faults that come too late: the harness must not see what is not there")
                .isPositive();
    }

    /** Rows that are set aside, so that the quarantine has something to write. */
    private Path export() throws IOException {
        List<String> rows = new ArrayList<>(Exports.rows(CANDIDATES, 7));
        rows.add(100, "\"C-1\",\"one cell too few\",\"Backend Engineer\"\r\n");
        rows.add("\"C-2\"\r\n");
        Path export = folder.resolve("export.csv");
        Exports.write(export, rows);
        return export;
    }

    /** What every trial needs. */
    private record Nights(Path export, Map<String, String> expected, History history) {}

    /** A fault, in a run of its own or in one that resumes what was killed at an operation. */
    private record Moment(Fault fault, long haltedAt) {}

    /**
     * Every operation in the long night, or those of its part, and some more: no two nights have the same number of them.
     * Otherwise an even stride over them, for each way from another place of its own. Then a fault that comes too late, and
     * faults in runs that resume.
     */
    private static List<Moment> moments(Path trace) throws IOException {
        Random random = new Random(SEED + PART);
        List<Moment> moments = new ArrayList<>();
        for (Fault.Way way : Fault.Way.values()) {
            int operations = Math.toIntExact(way.count(trace));
            for (long at : Scale.isLongest() ? ofPart(way, operations) : strided(way, operations, random)) {
                moments.add(new Moment(new Fault(at, way), 0));
            }
        }
        int operations = Math.toIntExact(Fault.Way.HALT.count(trace));
        moments.add(new Moment(new Fault(operations * 2L, Fault.Way.HALT), 0));
        List<Fault.Way> ways = List.of(Fault.Way.ONCE, Fault.Way.ON, Fault.Way.HALT);
        for (int i = 0; i < Scale.of(3, 300 / PARTS); i++) {
            Fault.Way way = ways.get(i % ways.size());
            moments.add(new Moment(new Fault(1 + random.nextInt(operations), way), 1 + random.nextInt(operations)));
        }
        // a long night that is ended before its time has then met all kinds
        Collections.shuffle(moments, random);
        return moments;
    }

    /** A kill of a real process is a process more: of those there is a stride, and {@link Fault.Way#KEEP} is for the rest. */
    private static long[] ofPart(Fault.Way way, int operations) {
        int step = way == Fault.Way.KEEP ? Fault.KEPT : way == Fault.Way.HALT ? 20 : 1;
        return LongStream.rangeClosed(0, (operations + MORE) / step)
                .filter(n -> n % PARTS == PART)
                .map(n -> 1 + n * step)
                .toArray();
    }

    private static long[] strided(Fault.Way way, int operations, Random random) {
        int number = way == Fault.Way.KEEP ? 1 : way == Fault.Way.HALT ? STRIDED / 2 : STRIDED;
        double stride = (double) operations / number;
        double from = random.nextDouble() * stride;
        return IntStream.range(0, number)
                .mapToLong(i -> 1 + (long) (from + i * stride) % operations)
                .toArray();
    }

    /** Two at a time: a run waits for the disk now and then, and uses two processors only while it scores. */
    private List<FaultTrial.Outcome> all(List<Moment> moments, Nights nights) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Queue<Moment> waiting = new ConcurrentLinkedQueue<>(moments);
        try {
            List<Future<List<FaultTrial.Outcome>>> working = new ArrayList<>();
            for (String worker : List.of("one", "two")) {
                working.add(two.submit((Callable<List<FaultTrial.Outcome>>) () -> worked(worker, waiting, nights)));
            }
            List<FaultTrial.Outcome> results = new ArrayList<>();
            for (Future<List<FaultTrial.Outcome>> work : working) {
                results.addAll(work.get());
            }
            return results;
        } finally {
            two.shutdownNow();
        }
    }

    private List<FaultTrial.Outcome> worked(String worker, Queue<Moment> waiting, Nights nights) throws Exception {
        List<FaultTrial.Outcome> results = new ArrayList<>();
        try (WarmProgram breaking = new WarmProgram(folder.resolve("breaking-" + worker), true);
                WarmProgram healing = new WarmProgram(folder.resolve("healing-" + worker), false)) {
            for (Moment next = waiting.poll(); next != null; next = waiting.poll()) {
                results.addAll(one(next, nights, breaking, healing));
            }
        }
        return results;
    }

    private List<FaultTrial.Outcome> one(Moment moment, Nights nights, WarmProgram breaking, WarmProgram healing)
            throws Exception {
        Fault fault = moment.fault();
        Path own = folder.resolve(fault.way() + "-" + fault.at() + "-" + moment.haltedAt());
        List<FaultTrial.Outcome> outcomes = new FaultTrial(
                        fault, moment.haltedAt(), own, nights.export(), nights.expected())
                .run(breaking, healing);
        synchronized (nights) {
            for (FaultTrial.Outcome outcome : outcomes) {
                nights.history().add(outcome.told());
            }
        }
        Trees.delete(own);
        return outcomes;
    }
}
