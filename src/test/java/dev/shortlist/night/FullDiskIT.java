package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
@FullChecks
class FullDiskIT {
    private static final long SEED = Long.getLong("shortlist.night.seed", 20260206);
    private static final int CANDIDATES = 300;

    /** The program begins with 32 MB and 23 times the text free: some 70 MB for this export, and as much for the database. */
    private static final int MEGABYTES = 140;

    private static final int REJECTS = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What lies on the small disk. */
    private enum Full {
        OUTPUT,
        STATE,
        BOTH
    }

    /** A night on two disks, of which the small one fills up. */
    private record Disks(Full full, Path small, Path large) {
        OutputFolder folders() {
            return new OutputFolder(
                    (full == Full.STATE ? large : small).resolve("output"),
                    (full == Full.OUTPUT ? large : small).resolve("state"));
        }
    }

    @Test
    void aDiskThatIsFullFromSomeMomentOnEndsTheRunWith74AndTheNextOnePublishesTheSameBytes() throws Exception {
        Needs.linux("FullDiskIT");
        writeExport();
        Path large = folder.resolve("unbroken");
        Disks roomy = new Disks(Full.BOTH, large, large);
        long began = System.nanoTime();
        Program.Exit unbroken = start(Program.in(Program.project()), roomy).end();
        final long milliseconds = (System.nanoTime() - began) / 1_000_000;
        assertThat(unbroken.code()).as(unbroken.err()).isEqualTo(REJECTS);
        final Map<String, String> expected =
                Trees.outputs(roomy.folders().path().resolve("latest"));
        assertThat(expected).as("the quarantine is a part of it").containsKey("rejected.jsonl");

        boolean mounts = Tmpfs.mayMount(folder.resolve("tried"));
        if (!mounts) {
            Needs.instead("FullDiskIT: no tmpfs can be mounted here (it takes root): writes were made to fail instead");
            Fault.prepare();
        }
        Random random = new Random(SEED);
        History history = History.begin("full-disk");
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> codes = new TreeMap<>();
        int moments = Scale.of(20, 60);
        for (int i = 0; i < moments; i++) {
            Full full = Full.values()[i % Full.values().length];
            // the first fifth is the start of the virtual machine, the rest is spread evenly over the work
            long moment = milliseconds / 5 + milliseconds * 4 / 5 * i / moments + random.nextLong(100);
            Night night = new Night(full, mounts ? moment : 1 + random.nextInt(3_000), expected);
            Path own = folder.resolve(i + "-" + full);
            if (mounts) {
                night.filled(own);
            } else {
                night.failing(own);
            }
            history.add(night.told());
            wrong.addAll(night.wrong);
            codes.merge(full + " exit " + night.code, 1, Integer::sum);
        }
        System.out.println((mounts ? "disks filled" : "writes failing") + " at " + moments + " moments, seed " + SEED
                + ": " + codes);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDiskThatIsTooSmallForTheWholeNightIsSaidBeforeAnythingOfItIsDone() throws Exception {
        Needs.linux("FullDiskIT");
        if (!Tmpfs.mayMount(folder.resolve("tried"))) {
            Needs.instead("FullDiskIT: no tmpfs can be mounted here (it takes root): nothing is looked at instead");
            return;
        }
        writeExport();
        try (Tmpfs small = Tmpfs.mount(folder.resolve("small"), 40)) {
            Disks disks = new Disks(Full.BOTH, small.folder(), small.folder());
            Program.Exit exit = start(Program.in(Program.project()), disks).end();
            assertThat(exit.code()).isEqualTo(74);
            assertThat(exit.err())
                    .contains(": expected ", " MB of free space for what is still to be written, found ", " MB [DISK]");
            assertThat(disks.folders().runs()).isEmpty();
        }
    }

    private void writeExport() throws IOException {
        List<String> rows = new ArrayList<>(Exports.rows(CANDIDATES, 11));
        for (int i = 0; i < 20; i++) {
            rows.add(i * 100, "\"C-" + i + "\",\"one cell too few\",\"Backend Engineer\"\r\n");
        }
        Exports.write(folder.resolve("export.csv"), rows);
    }

    private Program.Running start(Program program, Disks disks) throws IOException {
        OutputFolder folders = disks.folders();
        return program.start(
                "--input",
                folder.resolve("export.csv").toString(),
                "--output",
                folders.path().toString(),
                "--state",
                folders.state().toString(),
                "--as-of",
                Program.AS_OF,
                "--set",
                "run.chunk-size=50",
                "--quiet");
    }

    /** One full disk and the morning after it. */
    private final class Night {
        private final Full full;
        private final long when;
        private final Map<String, String> expected;
        private final List<String> wrong = new ArrayList<>();
        private int code;

        /**
         * A night.
         *
         * @param when after how many milliseconds the disk is filled, or the number of the first write that fails
         */
        Night(Full full, long when, Map<String, String> expected) {
            this.full = full;
            this.when = when;
            this.expected = expected;
        }

        void filled(Path own) throws IOException, InterruptedException {
            Path large = Files.createDirectories(own.resolve("large"));
            try (Tmpfs small = Tmpfs.mount(own.resolve("small"), MEGABYTES)) {
                Disks disks = new Disks(full, small.folder(), large);
                Program.Running running = start(Program.in(Program.project()), disks);
                running.endsWithin(when);
                small.fill();
                judge(running.end(), disks);
                small.free();
                heal(disks);
            }
        }

        void failing(Path own) throws IOException, InterruptedException {
            Path small = Files.createDirectories(own.resolve("small"));
            Disks disks = new Disks(full, small, Files.createDirectories(own.resolve("large")));
            Program failing =
                    new Fault(when, Fault.Way.ON).in(Program.in(Program.project()), small, own.resolve("trace.txt"));
            judge(start(failing, disks).end(), disks);
            heal(disks);
        }

        /** 74, or a run that was done before; 73 or 69 where the folders or the first database could not be made. */
        private void judge(Program.Exit exit, Disks disks) throws IOException {
            code = exit.code();
            if (!List.of(69, 73, 74, REJECTS).contains(code)) {
                add("it ends with " + code + ": " + exit.err());
            }
            exit.errLines().stream()
                    .filter(line -> !line.startsWith("shortlist: "))
                    .findFirst()
                    .ifPresent(line -> add("not a line for an operator: " + line));
            OutputFolder folders = disks.folders();
            (code == REJECTS ? folders.wrongWhenDone(expected) : folders.wrong(expected)).forEach(this::add);
        }

        private void heal(Disks disks) throws IOException, InterruptedException {
            boolean done = !disks.folders().runs().isEmpty();
            Program.Exit exit = start(Program.in(Program.project()), disks).end();
            // of a run that is done already nothing is told twice
            if (exit.code() != REJECTS && !(done && exit.code() == 0)) {
                add("a plain run after it ends with " + exit.code() + ": " + exit.err());
            }
            disks.folders().wrongWhenDone(expected).forEach(line -> add("after a plain run: " + line));
            disks.folders().leftovers().forEach(line -> add("after a plain run: left " + line));
        }

        private void add(String line) {
            wrong.add(full + " at " + when + ": " + line);
        }

        Map<String, Object> told() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("full", full.name());
            told.put("at", when);
            told.put("exit", code);
            told.put("outcome", wrong.isEmpty() ? "right" : String.join("; ", wrong));
            return told;
        }
    }
}
