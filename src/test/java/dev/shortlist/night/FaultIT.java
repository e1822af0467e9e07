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

    /** The long night takes hours; {@code -Dshortlist.faults.parts=12 -Dshortlist.faults.part=0} to 11 makes it in pieces. */
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
        long operations = Fault.count(trace);
        assertThat(operations).as("operations of a run").isGreaterThan(500);

        List<String> wrong = new ArrayList<>();
        Map<String, Integer> codes = new TreeMap<>();
        for (Result result :
                all(moments(Math.toIntExact(operations)), new Nights(export, expected, History.begin("faults")))) {
            codes.merge(result.way() + " exit " + result.code(), 1, Integer::sum);
            wrong.addAll(result.wrong());
        }
        System.out.println("faults in a run of " + operations + " file operations, seed " + SEED + ": " + codes);
        assertThat(wrong).isEmpty();
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

    private record Result(Fault.Way way, int code, List<String> wrong) {}

    /**
     * Every operation in the long night, or those of its part. Otherwise an even stride over them, for each way from another
     * place of its own, and one fault that comes too late: the harness must not see what is not there. Then faults in runs
     * that resume.
     */
    private static List<Moment> moments(int operations) {
        Random random = new Random(SEED);
        List<Moment> moments = new ArrayList<>();
        for (Fault.Way way : Fault.Way.values()) {
            for (long at : Scale.isLongest() ? ofPart(operations) : strided(operations, random)) {
                moments.add(new Moment(new Fault(at, way), 0));
            }
        }
        moments.add(new Moment(new Fault(operations * 2L, Fault.Way.HALT), 0));
        List<Fault.Way> ways = List.of(Fault.Way.values());
        for (int i = 0; i < Scale.of(3, 300 / PARTS); i++) {
            Fault.Way way = ways.get(i % ways.size());
            moments.add(new Moment(new Fault(1 + random.nextInt(operations), way), 1 + random.nextInt(operations)));
        }
        // a long night that is ended before its time has then met all kinds
        Collections.shuffle(moments, random);
        return moments;
    }

    private static long[] ofPart(int operations) {
        return LongStream.rangeClosed(1, operations)
                .filter(n -> n % PARTS == PART)
                .toArray();
    }

    private static long[] strided(int operations, Random random) {
        double stride = (double) operations / STRIDED;
        double from = random.nextDouble() * stride;
        return IntStream.range(0, STRIDED)
                .mapToLong(i -> 1 + (long) (from + i * stride) % operations)
                .toArray();
    }

    /** Two at a time: a run waits for the disk now and then, and uses two processors only while it scores. */
    private List<Result> all(List<Moment> moments, Nights nights) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Queue<Moment> waiting = new ConcurrentLinkedQueue<>(moments);
        try {
            List<Future<List<Result>>> working = new ArrayList<>();
            for (String worker : List.of("one", "two")) {
                working.add(two.submit((Callable<List<Result>>) () -> worked(worker, waiting, nights)));
            }
            List<Result> results = new ArrayList<>();
            for (Future<List<Result>> work : working) {
                results.addAll(work.get());
            }
            return results;
        } finally {
            two.shutdownNow();
        }
    }

    private List<Result> worked(String worker, Queue<Moment> waiting, Nights nights) throws Exception {
        List<Result> results = new ArrayList<>();
        try (WarmProgram breaking = new WarmProgram(folder.resolve("breaking-" + worker), true);
                WarmProgram healing = new WarmProgram(folder.resolve("healing-" + worker), false)) {
            for (Moment next = waiting.poll(); next != null; next = waiting.poll()) {
                results.add(one(next, nights, breaking, healing));
            }
        }
        return results;
    }

    private Result one(Moment moment, Nights nights, WarmProgram breaking, WarmProgram healing) throws Exception {
        Fault fault = moment.fault();
        Path own = folder.resolve(fault.way() + "-" + fault.at() + "-" + moment.haltedAt());
        FaultTrial trial = new FaultTrial(fault, moment.haltedAt(), own, nights.export(), nights.expected());
        List<String> wrong = trial.run(breaking, healing);
        Map<String, Object> told = trial.told();
        synchronized (nights) {
            nights.history().add(told);
        }
        if (wrong.isEmpty()) {
            Trees.delete(own);
        }
        return new Result(
                fault.way(),
                trial.code(),
                wrong.stream().map(w -> told + ": " + w).toList());
    }
}
