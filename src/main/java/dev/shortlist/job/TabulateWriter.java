package dev.shortlist.job;

import dev.shortlist.interview.Candidate;
import dev.shortlist.ranking.Standing;
import dev.shortlist.ranking.Standings;
import dev.shortlist.report.ReportName;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.settings.ReportSettings;
import dev.shortlist.settings.WorkbookSettings;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.Closing;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.Rejections;
import dev.shortlist.store.RowCounts;
import dev.shortlist.store.SetAsideRecords;
import dev.shortlist.workbook.AnswersCsv;
import dev.shortlist.workbook.CandidateJson;
import dev.shortlist.workbook.RankedCandidate;
import dev.shortlist.workbook.RankingCsv;
import dev.shortlist.workbook.RankingWorkbook;
import dev.shortlist.workbook.RunFacts;
import dev.shortlist.workbook.SetAsideRow;
import dev.shortlist.workbook.WorkbookLimits;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.core.task.TaskExecutor;

/**
 * Writes the spreadsheet and its flat twins in one pass. A workbook cannot be written on from its middle, so after a crash
 * this step begins again; it scores nothing.
 */
final class TabulateWriter implements ItemStreamWriter<AssessedInterview> {
    /** What it writes; a run is not published without them. */
    static final List<String> TABLES = List.of("ranking.xlsx", "ranking.csv", "answers.csv", "candidates.jsonl");

    private final RunPlan plan;
    private final RunOverview overview;
    private final long total;
    private final TaskExecutor workers;
    private final RowCounts taken = new RowCounts(RowCounts.TAKEN);
    private final RowCounts duplicates = new RowCounts(RowCounts.DUPLICATES);
    private final AskedFile asked;
    private final AnswersCsv answersCsv = new AnswersCsv();
    private final CandidateJson candidateJson = new CandidateJson();
    private @Nullable RankingCsv rankingCsv;
    private @Nullable Writer ranking;
    private @Nullable Writer answers;
    private @Nullable Writer candidates;
    private @Nullable RankingWorkbook workbook;
    private String comparedWith = "";
    private long written;

    /** @param workers write the flat files while the workbook grows */
    TabulateWriter(RunPlan plan, RunOverview overview, long total, TaskExecutor workers) {
        this.workers = workers;
        this.plan = plan;
        this.overview = overview;
        this.total = total;
        asked = new AskedFile(plan.rubrics().rubrics());
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            PrivateFiles.createFolder(plan.staging());
            rankingCsv = new RankingCsv(overview.view().columns());
            ranking = begin("ranking.csv", rankingCsv.header());
            answers = begin("answers.csv", answersCsv.header());
            candidates = begin("candidates.jsonl", "");
            EarlierRun.Compared compared = plan.earlier().compared();
            comparedWith = compared.inWords();
            workbook = RankingWorkbook.open(
                    plan.staging().resolve("ranking.xlsx"),
                    plan.work().path(),
                    overview.view().outline(),
                    limits(),
                    compared.scores());
        } catch (IOException e) {
            throw new ItemStreamException("cannot create an output file", e);
        }
    }

    private WorkbookLimits limits() {
        WorkbookSettings settings = plan.settings().workbook();
        return WorkbookLimits.of(settings.answerRows(), settings.toRate());
    }

    private Writer begin(String name, String header) throws IOException {
        Writer writer =
                new OutputStreamWriter(PrivateFiles.create(plan.staging().resolve(name)), StandardCharsets.UTF_8);
        writer.write(header);
        return writer;
    }

    @Override
    public void write(Chunk<? extends AssessedInterview> chunk) throws IOException {
        List<RankedCandidate> ranked = new ArrayList<>(chunk.size());
        for (AssessedInterview assessed : chunk) {
            ranked.add(ranked(assessed));
            taken.add(assessed.rows().taken());
            duplicates.add(assessed.rows().duplicates());
            asked.add(assessed.assessment());
            written++;
        }
        Beside flat = Beside.begin(workers, () -> writeFlat(ranked));
        try {
            for (RankedCandidate candidate : ranked) {
                Objects.requireNonNull(workbook).add(candidate);
            }
        } finally {
            flat.end();
        }
        if (written == total) {
            finish();
        }
    }

    private void writeFlat(List<RankedCandidate> ranked) throws IOException {
        for (RankedCandidate candidate : ranked) {
            Objects.requireNonNull(ranking)
                    .write(Objects.requireNonNull(rankingCsv).rows(candidate));
            Objects.requireNonNull(answers).write(answersCsv.rows(candidate));
            Objects.requireNonNull(candidates).write(candidateJson.rows(candidate));
        }
    }

    private RankedCandidate ranked(AssessedInterview assessed) {
        Scorecard card = assessed.assessment().scorecard();
        Standings standings = overview.view().standings();
        Standing overall = null;
        Standing inPosition = null;
        Double score = card.overall();
        Double error = card.standardError();
        if (assessed.assessment().decision().recommendation().ranked() && score != null && error != null) {
            overall = standings.overall(score, error);
            inPosition = standings.inPosition(card.interview().position(), card.rubricId(), score, error);
        }
        return new RankedCandidate(
                assessed.assessment(),
                plan.rubrics().rubrics().byId(card.rubricId()),
                overall,
                inPosition,
                report(card.interview().candidate()));
    }

    /** The report's path: the HTML where there is one, for it opens fastest; null where there is none. */
    private @Nullable String report(Candidate candidate) {
        Set<ReportSettings.Format> formats = plan.settings().report().formats();
        if (formats.isEmpty()) {
            return null;
        }
        String ending = formats.contains(ReportSettings.Format.HTML) ? ".html" : ".pdf";
        return "reports/" + ReportName.of(candidate) + ending;
    }

    /** A spreadsheet is one file: it is finished with its last candidate, not at a checkpoint. */
    private void finish() throws IOException {
        RankingWorkbook book = Objects.requireNonNull(workbook);
        SetAsideRecords.forEach(
                plan.work(),
                row -> book.add(new SetAsideRow(
                        row.location().file(),
                        row.location().sheet(),
                        row.location().record(),
                        row.column(),
                        row.code().name(),
                        row.reason(),
                        row.wholeFile())));
        book.finish(RunFactsShown.of(
                plan, comparedWith, counts(Rejections.count(plan.work()).rows())));
        asked.write(plan.work());
        // closed and synced before the last checkpoint counts them: what fails afterwards, Spring Batch takes lightly
        close();
        for (String name : TABLES) {
            PrivateFiles.sync(plan.staging().resolve(name));
        }
        PrivateFiles.syncFolder(plan.staging());
    }

    private RunFacts.Counts counts(long rejected) {
        long scored = taken.total();
        return new RunFacts.Counts(
                overview.view().ranked(),
                overview.view().notRanked(),
                scored + rejected + duplicates.total(),
                scored,
                rejected,
                duplicates.total());
    }

    @Override
    public void update(ExecutionContext context) {
        taken.save(context);
        duplicates.save(context);
    }

    @Override
    public void close() {
        Closing.all(ranking, answers, candidates, workbook);
        ranking = null;
        answers = null;
        candidates = null;
        workbook = null;
    }
}
