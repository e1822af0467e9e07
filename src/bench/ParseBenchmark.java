package dev.shortlist.bench;

import dev.shortlist.ingest.ExportReader;
import dev.shortlist.ingest.ExportRules;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A row of a CSV, from the file's bytes on: looked at before anything is read, cut into cells, and read for what it says. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ParseBenchmark {
    private static final int CANDIDATES = 100;
    private static final int ROWS = 9 * CANDIDATES;
    private static final int COLUMNS = 10;
    private static final int LONGEST = 1 << 20;

    /** What makes the export. */
    @Param("../shared/bench/gen_export.py")
    public String generator;

    private Path folder;
    private ExportFile file;
    private ExportRules rules;

    /** Makes an export, and counts its rows both ways, so that the times are not of something else. */
    @Setup
    public void prepare() throws Exception {
        folder = Files.createTempDirectory("bench");
        Path csv = folder.resolve("export.csv");
        int exit = new ProcessBuilder(
                        "python3", generator, "--candidates", "" + CANDIDATES, "--seed", "7", "--out", csv.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + " of " + generator);
        }
        file = ExportFile.look(csv);
        rules = new ExportRules(ColumnNames.load(Path.of("config")), text -> false, folder, LONGEST);
        if (cut() != ROWS + 1 || read() != ROWS) {
            throw new IllegalStateException("expected " + ROWS + " rows, found " + cut() + " with the header and " + read());
        }
        System.out.println("bytes a row: " + file.bytes() / ROWS);
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file.path());
        Files.delete(folder);
    }

    /** Hash, encoding, kind: once from end to end. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ExportFile look() throws IOException {
        return ExportFile.look(file.path());
    }

    /** Records by their quotes, and their cells. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int cut() throws Exception {
        try (RowSource source = Tables.csv(file, ',', COLUMNS, LONGEST, new FileNotes())) {
            int rows = 0;
            while (source.next() != null) {
                rows++;
            }
            return rows;
        }
    }

    /** The same, and the delimiter and the header found, and the cells read: what the step ingest does before it writes. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int read() throws Exception {
        ExportReader reader = new ExportReader(List.of(file), rules);
        int rows = 0;
        while (reader.read() != null) {
            rows++;
        }
        reader.close();
        return rows;
    }
}
