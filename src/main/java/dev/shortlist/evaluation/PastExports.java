package dev.shortlist.evaluation;

import dev.shortlist.ingest.ExportReader;
import dev.shortlist.ingest.ExportRules;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.InterviewAssembly;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.store.Admission;
import dev.shortlist.store.ConflictWriter;
import dev.shortlist.store.InterviewReader;
import dev.shortlist.store.Partition;
import dev.shortlist.store.Partitions;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.Rejections;
import dev.shortlist.store.RowCounts;
import dev.shortlist.store.RowSpill;
import dev.shortlist.store.SetAsideRecords;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.store.WorkLostException;
import dev.shortlist.tabular.Inputs;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;

/**
 * Exports read outside of a run, by the run's own rules, whose interviews can be gone through any number of times. Of the
 * text one part at a time is in memory, as in a run; the rest is in a folder that only its owner can read and that is
 * deleted at the end, also by a failure or an interruption.
 */
public final class PastExports implements Closeable {
    /**
     * How much was read.
     *
     * @param rows rows read of all files; those that are taken, set aside or duplicates
     * @param taken rows that are in an interview
     * @param duplicates rows that repeat another
     * @param interviews interviews: a candidate for a position each
     * @param answers the answers in them
     */
    public record Counts(long rows, long taken, long duplicates, long interviews, long answers) {}

    private final WorkFolder work;
    private final InterviewAssembly assembly;
    private final Thread atExit;
    private Counts counts = new Counts(0, 0, 0, 0, 0);

    private PastExports(WorkFolder work, RubricSet rubrics) {
        this.work = work;
        var known = rubrics.rubrics();
        assembly = new InterviewAssembly(
                position -> known.forPosition(position).map(Rubric::sections).orElse(List.of()));
        atExit = new Thread(this::deleteFolder, "delete-past-exports");
    }

    /**
     * Reads all rows and decides what of them counts.
     *
     * @param settings of which those of {@code ingest} and {@code run} are used
     * @param columns what headers and words mean
     * @param rubrics tell where in wide exports the questions are, and order an interview's sections; may be none
     * @throws IOException when an input or the temporary folder fails; what is wrong in a file is set aside instead
     */
    public static PastExports read(Inputs inputs, Settings settings, ColumnNames columns, RubricSet rubrics)
            throws IOException {
        // Java makes it for its owner only
        Path folder = Files.createTempDirectory("shortlist-past-");
        int parts = Partitions.count(inputs.files(), settings.run().partitionMegabytes(), 1);
        PastExports past = new PastExports(new WorkFolder(folder, parts), rubrics);
        Runtime.getRuntime().addShutdownHook(past.atExit);
        try {
            ExportRules rules = new ExportRules(
                    columns, rubrics.rubrics()::knows, folder, settings.ingest().longestRow());
            RowCounts read = past.spill(new ExportReader(inputs.files(), rules));
            Admission.decide(past.work, inputs.files(), read, settings.ingest().skipLimit());
            past.count(read);
            return past;
        } catch (IOException | RuntimeException | Error e) {
            past.close();
            throw e;
        }
    }

    private RowCounts spill(ExportReader reader) throws IOException {
        RowSpill spill = new RowSpill(work);
        ExecutionContext context = new ExecutionContext();
        try {
            reader.open(context);
            spill.open(context);
            for (ReadRow row = reader.read(); row != null; row = reader.read()) {
                spill.write(Chunk.of(row));
            }
            spill.update(context);
        } catch (ItemStreamException e) {
            throw cause(e);
        } finally {
            reader.close();
            spill.close();
        }
        return RowCounts.load(context, RowCounts.READ);
    }

    /** Puts every interview together once, for what only that shows: duplicates, and answers that lost to a later one. */
    private void count(RowCounts read) throws IOException {
        RowCounts taken = new RowCounts(RowCounts.TAKEN);
        RowCounts duplicates = new RowCounts(RowCounts.DUPLICATES);
        long[] found = new long[2];
        for (int part = 0; part < work.partitions(); part++) {
            try (ConflictWriter conflicts = new ConflictWriter(work, part)) {
                forEach(part, one -> {
                    taken.add(one.rows().taken());
                    duplicates.add(one.rows().duplicates());
                    found[0]++;
                    found[1] += one.interview().answers().size();
                    add(conflicts, one);
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        counts = new Counts(read.total(), taken.total(), duplicates.total(), found[0], found[1]);
    }

    private static void add(ConflictWriter conflicts, AssembledInterview one) {
        try {
            conflicts.add(one.conflicts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much was read, and how much of it counts. */
    public Counts counts() {
        return counts;
    }

    /** What was set aside: how much, and the first lines about it. */
    public Rejections setAside() throws IOException {
        return Rejections.count(work);
    }

    /** Hands out all that was set aside, with its place and code, in the order of places; it is never held as a whole. */
    public void forEachSetAside(SetAsideRecords.Visitor visitor) throws IOException {
        SetAsideRecords.forEach(work, visitor);
    }

    /**
     * Hands out every interview, each time in the same order, whatever the order of rows and files.
     *
     * @throws IOException when the temporary folder cannot be read any more
     */
    public void forEach(Consumer<AssembledInterview> action) throws IOException {
        for (int part = 0; part < work.partitions(); part++) {
            forEach(part, action);
        }
    }

    private void forEach(int part, Consumer<AssembledInterview> action) throws IOException {
        InterviewReader reader = new InterviewReader(work, assembly);
        try {
            reader.open(Partition.context(part));
        } catch (ItemStreamException e) {
            throw cause(e);
        } catch (WorkLostException e) {
            throw new IOException(e.getMessage());
        }
        for (AssembledInterview one = reader.read(); one != null; one = reader.read()) {
            action.accept(one);
        }
        reader.close();
    }

    private static IOException cause(ItemStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage());
    }

    private void deleteFolder() {
        try {
            PrivateFiles.deleteTree(work.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder with all that was read. */
    @Override
    public void close() throws IOException {
        PrivateFiles.deleteTree(work.path());
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the program is ending: the hook runs and finds nothing to do
        }
    }
}
