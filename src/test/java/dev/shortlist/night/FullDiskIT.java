package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full from some moment on, under the output, under the state, or under both, and with them under the quarantine,
 * which lies in the run's folder or beside the database. The run stops, or was done before; with room again, a plain run
 * publishes the bytes of the night that had room all the while.
 */
class FullDiskIT {
    private static final long SEED = Long.getLong("shortlist.night.seed", 20260206);
    private static final int CANDIDATES = 300;

    /** The program begins with 32 MB and 12 times the text free: some 50 MB for this export, and as much for the database. */
    private static final int MEGABYTES = 120;

    private static final int REJECTS = 100;
    private static final int FAILED = 74;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What lies on the small disk. */
    private enum Full {
        OUTPUT,
        STATE,
        BOTH;

        Path output(Path small, Path large) {
            return (this == STATE ? large : small).resolve("output");
        }

        Path state(Path small, Path large) {
            return (this == OUTPUT ? large : small).resolve("state");
        }
    }

    @Test
    void aDiskThatIsFullFromSomeMomentOnEndsTheRunWith74AndTheNextOnePublishesTheSameBytes() throws Exception {
        Needs.linux("a small disk can be filled");
        Path export = export();
        Path large = folder.resolve("unbroken");
        long began = System.nanoTime();
        assertThat(start(export, Full.BOTH, large, large).end().code()).isEqualTo(REJECTS);
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        Map<String, String> expected = Trees.outputs(large.resolve("output/latest"));
        assertThat(expected).as("the quarantine is a part of it").containsKey("rejected.jsonl");

        boolean mounts = Tmpfs.mayMount(folder.resolve("tried"));
        if (!mounts) {
            Needs.instead("FullDiskIT: no tmpfs can be mounted here (it takes root): writes were made to fail instead");
            Fault.prepare();
        }
        Random random = new Random(SEED);
        Map<String, Integer> codes = new TreeMap<>();
        int moments = Scale.of(3, 20, 60);
        for (int i = 0; i < moments; i++) {
            Full full = Full.values()[i % Full.values().length];
            // the first fifth is the start of the virtual machine, the rest is spread evenly over the work
            long moment = milliseconds / 5 + milliseconds * 4 / 5 * i / moments + random.nextLong(100);
            Path own = folder.resolve(i + "-" + full);
            int code = mounts ? filled(export, full, own, moment, expected) : failing(export, full, own, random, expected);
            codes.merge(full + " exit " + code, 1, Integer::sum);
        }
        System.out.println((mounts ? "disks filled" : "writes failing") + " at " + moments + " moments, seed " + SEED
                + ": " + codes);
    }

    private Path export() throws IOException {
        List<String> rows = new ArrayList<>(Exports.rows(CANDIDATES, 11));
        for (int i = 0; i < 20; i++) {
            rows.add(i * 100, "\"C-" + i + "\",\"one cell too few\",\"Backend Engineer\"\r\n");
        }
        Path export = folder.resolve("export.csv");
        Exports.write(export, rows);
        return export;
    }

    private static Program.Running start(Path export, Full full, Path small, Path large) throws IOException {
        return start(Program.in(Program.project()), export, full, small, large);
    }

    private static Program.Running start(Program program, Path export, Full full, Path small, Path large)
            throws IOException {
        return program.start(
                "--input",
                export.toString(),
                "--output",
                full.output(small, large).toString(),
                "--state",
                full.state(small, large).toString(),
                "--as-of",
                Program.AS_OF,
                "--set",
                "run.chunk-size=50",
                "--quiet");
    }

    private static int filled(Path export, Full full, Path own, long moment, Map<String, String> expected)
            throws Exception {
        Path large = Files.createDirectories(own.resolve("large"));
        try (Tmpfs small = Tmpfs.mount(own.resolve("small"), MEGABYTES)) {
            Program.Running running = start(export, full, small.folder(), large);
            running.endsWithin(moment);
            small.fill();
            Program.Exit exit = running.end();
            OutputFolder output = new OutputFolder(
                    full.output(small.folder(), large), full.state(small.folder(), large));
            String moments = full + " full after " + moment + " ms: ";
            judge(moments, exit, output, expected);
            small.free();
            heal(moments, start(export, full, small.folder(), large).end(), output, expected);
            return exit.code();
        }
    }

    private static int failing(Path export, Full full, Path own, Random random, Map<String, String> expected)
            throws Exception {
        Path small = Files.createDirectories(own.resolve("small"));
        Path large = Files.createDirectories(own.resolve("large"));
        Fault fault = new Fault(1 + random.nextInt(3_000), Fault.Way.ON);
        Program program = fault.in(Program.in(Program.project()), small, own.resolve("trace.txt"));
        OutputFolder output = new OutputFolder(full.output(small, large), full.state(small, large));
        Program.Exit exit = start(program, export, full, small, large).end();
        judge(full + ", " + fault + ": ", exit, output, expected);
        heal(full + ", " + fault + ": ", start(export, full, small, large).end(), output, expected);
        return exit.code();
    }

    /** 74, or a run that was done before; 69 and 73 where not even the database or the folders could be made. */
    private static void judge(String when, Program.Exit exit, OutputFolder output, Map<String, String> expected)
            throws IOException {
        assertThat(exit.code()).as(when + exit.err()).isIn(FAILED, REJECTS, 69, 73);
        assertThat(exit.errLines()).as(when).isNotEmpty().allMatch(line -> line.startsWith("shortlist: "));
        assertThat(exit.code() == REJECTS ? output.wrongWhenDone(expected) : output.wrong(expected))
                .as(when)
                .isEmpty();
    }

    private static void heal(String when, Program.Exit exit, OutputFolder output, Map<String, String> expected)
            throws IOException {
        assertThat(exit.code()).as(when + "a plain run: " + exit.err()).isEqualTo(REJECTS);
        assertThat(output.wrongWhenDone(expected)).as(when + "a plain run").isEmpty();
        assertThat(output.leftovers()).as(when + "a plain run leaves").isEmpty();
    }
}
