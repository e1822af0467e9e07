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
import org.jspecify.annotations.Nullable;

/**
 * {@code ranking.xlsx}: everything a person wants to see of a run. Rows stream into files of a temporary directory, which
 * hold candidates' words and are deleted when the workbook is closed. Equal calls give equal bytes. Not thread-safe.
 */
public final class RankingWorkbook implements Closeable {
    /** More score columns than this nobody reads, and Excel ends at 16,384. */
    private static final int MAX_SCORE_COLUMNS = 200;

    /** The sheets that are always there, in their order; those of the positions follow the first. */
    private static final List<String> FIXED = List.of(
            RankingSheet.NAME,
            NotRankedSheet.NAME,
            ToRateSheet.NAME,
            SectionsSheet.NAME,
            QuestionsSheet.NAME,
            AnswersSheet.NAME,
            RatersSheet.NAME,
            SetAsideSheet.NAME,
            ChartsSheet.NAME,
            MethodSheet.NAME);

    private final Path file;
    private final StableWorkbook workbook;
    private final PreviousScores previous;
    private final WorkbookLimits limits;
    private final Columns columns;
    private final int columnsLeftOut;
    private final RankingSheet ranking;
    private final PositionSheets positions;
    private final NotRankedSheet notRanked;
    private final @Nullable ToRateSheet toRate;
    private final SectionsSheet sections;
    private final QuestionsSheet questions;
    private final AnswersSheet answers;
    private final RatersSheet raters;
    private final SetAsideSheet setAside;
    private final ChartsSheet charts;
    private final MethodSheet method;

    private RankingWorkbook(
            Path file, StableWorkbook workbook, Outline outline, WorkbookLimits limits, PreviousScores previous) {
        this.file = file;
        this.workbook = workbook;
        this.previous = previous;
        this.limits = limits;
        this.columns = outline.columns().limitedTo(MAX_SCORE_COLUMNS);
        this.columnsLeftOut = outline.columns().size() - this.columns.size();
        this.ranking = new RankingSheet(workbook, this.columns, limits);
        this.positions = new PositionSheets(workbook, outline.positions(), limits);
        this.notRanked = new NotRankedSheet(workbook, limits);
        this.toRate = limits.toRate() == 0 ? null : new ToRateSheet(workbook, limits);
        this.sections = new SectionsSheet(workbook, outline.columns(), limits);
        this.questions = new QuestionsSheet(workbook, outline.columns(), limits);
        this.answers = new AnswersSheet(workbook, limits);
        this.raters = new RatersSheet(workbook, limits);
        this.setAside = new SetAsideSheet(workbook, limits);
        this.charts = new ChartsSheet(workbook, outline.columns(), limits);
        this.method = new MethodSheet(workbook);
    }

    /**
     * Begins a workbook.
     *
     * @param file where it is written when it is finished; replaced if it exists
     * @param tempDir an existing directory, for several times the workbook's size
     * @param previous the scores of the run that this one is compared with
     */
    public static RankingWorkbook open(
            Path file, Path tempDir, Outline outline, WorkbookLimits limits, PreviousScores previous)
            throws IOException {
        StableWorkbook workbook = new StableWorkbook(tempDir, FIXED);
        try {
            return PoiFailure.unwrapped(() -> new RankingWorkbook(file, workbook, outline, limits, previous));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Adds a candidate to the sheets; call it in display order. */
    public void add(RankedCandidate candidate) throws IOException {
        PoiFailure.unwrapped(() -> {
            if (candidate.ranked()) {
                Double before = previous.overall(
                        candidate.interview().candidate().id(),
                        candidate.interview().position());
                ranking.add(candidate, before);
                positions.add(candidate, before);
            } else {
                notRanked.add(candidate);
            }
            if (toRate != null) {
                toRate.add(candidate);
            }
            answers.add(candidate);
            sections.add(candidate);
            questions.add(candidate);
            raters.add(candidate);
            charts.add(candidate);
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
            positions.finish();
            notRanked.table().finish();
            if (toRate != null) {
                toRate.finish();
            }
            sections.finish();
            questions.finish();
            answers.table().finish();
            raters.finish();
            setAside.table().finish();
            charts.finish();
            method.write(facts, notes(), explained());
            order();
            workbook.setActiveSheet(0);
            workbook.describe(facts.asOf());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                workbook.writeAvoidingTempFiles(out);
            }
            return file;
        });
    }

    /** The tables in the order of their sheets. */
    private List<LongTable> tables() {
        List<LongTable> tables = new ArrayList<>(List.of(ranking.table()));
        tables.addAll(positions.tables());
        tables.add(notRanked.table());
        if (toRate != null) {
            tables.add(toRate.table());
        }
        tables.addAll(List.of(sections.table(), questions.table(), answers.table(), raters.table(), setAside.table()));
        return tables;
    }

    /** The columns that "Run &amp; method" explains: of the positions, which are alike, those of the first. */
    private List<MethodSheet.Explained> explained() {
        List<MethodSheet.Explained> explained = new ArrayList<>();
        List<LongTable> ofPositions = positions.tables();
        for (LongTable table : tables()) {
            boolean ofPosition = ofPositions.contains(table);
            if (!ofPosition || table.equals(ofPositions.get(0))) {
                explained.add(new MethodSheet.Explained(
                        ofPosition ? "the sheet of a position" : '"' + table.name() + '"', table.columns()));
            }
        }
        return explained;
    }

    /** A table may have gone on on another sheet, made after those that follow it. */
    private void order() {
        int place = 0;
        for (LongTable table : tables()) {
            for (Table sheet : table.sheets()) {
                workbook.setSheetOrder(sheet.name(), place++);
            }
        }
    }

    /** Deletes the temporary files; does not finish the workbook. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (answers.table().leftOut() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The sheet \"Answers\" holds %,d of %,d answers, those of the candidates listed first; "
                            + "all of them are in answers.csv",
                    answers.table().written(),
                    answers.table().written() + answers.table().leftOut()));
        }
        positions.note().ifPresent(notes::add);
        note(notes, sections.leftOut(), SectionsSheet.NAME);
        note(notes, questions.leftOut(), QuestionsSheet.NAME);
        note(notes, raters.leftOut(), RatersSheet.NAME);
        if (columnsLeftOut > 0) {
            notes.add(String.format(Locale.ROOT, "%,d columns of scores are in ranking.csv only", columnsLeftOut));
        }
        return notes;
    }

    private void note(List<String> notes, long leftOut, String sheet) {
        if (leftOut > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The sheet \"%s\" has the first %,d rows there are, in the order of the ranking; what further ones "
                            + "would rest on is in candidates.jsonl",
                    sheet,
                    limits.groups()));
        }
    }
}
