package dev.shortlist.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ranking.xlsx}: everything a person wants to see of a run. Rows stream into files of a temporary directory, which
 * hold candidates' words and are deleted when the workbook is closed. Equal calls give equal bytes. Not thread-safe.
 */
public final class RankingWorkbook implements Closeable {
    /** More score columns than this nobody reads, and Excel ends at 16,384. */
    private static final int MAX_SCORE_COLUMNS = 200;

    private final Path file;
    private final StableWorkbook workbook;
    private final Columns columns;
    private final int columnsLeftOut;
    private final RankingSheet ranking;
    private final NotRankedSheet notRanked;
    private final AnswersSheet answers;
    private final SetAsideSheet setAside;
    private final MethodSheet method;

    private RankingWorkbook(Path file, StableWorkbook workbook, Columns columns, WorkbookLimits limits)
            throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.columns = columns.limitedTo(MAX_SCORE_COLUMNS);
        this.columnsLeftOut = columns.size() - this.columns.size();
        this.ranking = new RankingSheet(workbook, this.columns, limits.links());
        this.notRanked = new NotRankedSheet(workbook, limits.links());
        this.answers = new AnswersSheet(workbook, limits);
        this.setAside = new SetAsideSheet(workbook);
        this.method = new MethodSheet(workbook);
    }

    /**
     * Begins a workbook.
     *
     * @param file where it is written when it is finished; replaced if it exists
     * @param tempDir an existing directory, for several times the workbook's size
     */
    public static RankingWorkbook open(Path file, Path tempDir, Columns columns, WorkbookLimits limits)
            throws IOException {
        StableWorkbook workbook = new StableWorkbook(tempDir);
        try {
            return PoiFailure.unwrapped(() -> new RankingWorkbook(file, workbook, columns, limits));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Adds a candidate to the sheets; call it in display order. */
    public void add(RankedCandidate candidate) throws IOException {
        PoiFailure.unwrapped(() -> {
            if (candidate.ranked()) {
                ranking.add(candidate);
            } else {
                notRanked.add(candidate);
            }
            answers.add(candidate);
            return candidate;
        });
    }

    /** Adds what was set aside, in the order shown. */
    public void add(SetAsideRow row) throws IOException {
        PoiFailure.unwrapped(() -> {
            setAside.add(row);
            return row;
        });
    }

    /** Writes the file; nothing can be added after. */
    public void finish(RunFacts facts) throws IOException {
        PoiFailure.unwrapped(() -> {
            ranking.finish(columns.dimensions().size());
            List<Table> others = List.of(notRanked.table(), answers.table(), setAside.table());
            others.forEach(Table::finish);
            List<Table> explained = new ArrayList<>(List.of(ranking.table()));
            explained.addAll(others);
            method.write(facts, notes(), explained);
            workbook.setActiveSheet(0);
            workbook.describe(facts.asOf());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                workbook.writeAvoidingTempFiles(out);
            }
            return file;
        });
    }

    /** Deletes the temporary files; does not finish the workbook. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, ranking.table(), "ranked candidates", "ranking.csv");
        note(notes, notRanked.table(), "candidates that are not ranked", "ranking.csv");
        note(notes, answers.table(), "answers, those of the candidates listed first", "answers.csv");
        note(notes, setAside.table(), "rows and files that were set aside", "rejected.jsonl");
        if (columnsLeftOut > 0) {
            notes.add(String.format(Locale.ROOT, "%,d columns of scores are in ranking.csv only", columnsLeftOut));
        }
        return notes;
    }

    private static void note(List<String> notes, Table table, String what, String where) {
        if (table.leftOut() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The sheet \"%s\" holds %,d of %,d %s; all of them are in %s",
                    table.name(),
                    table.written(),
                    table.written() + table.leftOut(),
                    what,
                    where));
        }
    }
}
