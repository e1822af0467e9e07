package dev.shortlist.job;

import dev.shortlist.calibration.Learner;
import dev.shortlist.ingest.ExportReader;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.Rejections;
import dev.shortlist.store.RowCounts;
import dev.shortlist.store.WorkLostException;
import dev.shortlist.store.WrittenReports;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The last step: the account of every row is made up, the outputs are sealed, synced and renamed into place. */
final class Publication implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private static final String REPORTS = "reports/";

    private final RunPlan plan;
    private final RunOverview overview;
    private final RecommendationCounts recommendations;
    private final JobRepository repository;
    private @Nullable RunResult result;

    Publication(RunPlan plan, RunOverview overview, RecommendationCounts recommendations, JobRepository repository) {
        this.plan = plan;
        this.overview = overview;
        this.recommendations = recommendations;
        this.repository = repository;
    }

    /** What was published; null until it is. */
    @Nullable
    RunResult result() {
        return result;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        JobExecution execution = contribution.getStepExecution().getJobExecution();
        InputHashes.requireUnchanged(plan.inputs());
        Rejections rejections = Rejections.count(plan.work());
        RunResult made = result(rejections, files(execution, rejections));
        refuseWhatMustNotBePublished(rejections, made, execution);
        if (!alreadyPublished()) {
            PrivateFiles.deleteTemporary(plan.staging());
            Quarantine.write(plan, plan.staging());
            RunJson.write(plan.staging(), plan, made, "COMPLETED", execution);
            Map<String, Manifest.Listed> outputs = Manifest.list(plan.staging());
            requireWhole(outputs);
            Manifest.write(plan.staging(), plan, outputs);
            PrivateFiles.syncTree(plan.staging());
            Files.move(plan.staging(), plan.published(), StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.syncFolder(plan.output());
        }
        point(plan.output(), plan.published());
        made.cautions()
                .forEach((caution, noticed) ->
                        LOG.info("noticed {} {} times in {} files", caution, noticed.count(), noticed.files()));
        // the line tells where; words of an export stay out of the log
        RubricUse.of(plan.rubrics())
                .plus(made.rubrics())
                .remarks()
                .forEach(r -> LOG.atLevel(r.leavesNobody() ? Level.WARN : Level.INFO)
                        .log("{}, line {}: {}", r.file(), r.line(), r.remark().kind()));
        result = made;
        return RepeatStatus.FINISHED;
    }

    private List<RunResult.OfFile> files(JobExecution execution, Rejections rejections) {
        ExecutionContext ingested = JobRunner.contextOf(repository, execution, ShortlistJob.INGEST);
        RowCounts read = RowCounts.load(ingested, RowCounts.READ);
        ExecutionContext tabulated = JobRunner.contextOf(repository, execution, ShortlistJob.TABULATE);
        RowCounts taken = RowCounts.load(tabulated, RowCounts.TAKEN);
        RowCounts duplicates = RowCounts.load(tabulated, RowCounts.DUPLICATES);
        List<RunResult.OfFile> files = new ArrayList<>();
        for (ExportFile file : plan.inputs().files()) {
            int number = file.number();
            Tally tally =
                    new Tally(read.of(number), taken.of(number), rejections.rowsOf(number), duplicates.of(number));
            if (!tally.balances()) {
                throw new WorkLostException("rows of a file are lost or doubled: " + tally);
            }
            files.add(new RunResult.OfFile(file.name(), tally, ExportReader.notes(ingested, number)));
        }
        return files;
    }

    private void refuseWhatMustNotBePublished(Rejections rejections, RunResult made, JobExecution execution)
            throws IOException {
        boolean nobody = made.ranked() + made.notRanked() == 0;
        if (!nobody && !(plan.strict() && !rejections.isEmpty())) {
            return;
        }
        ExitCode code = ExitCode.DATA;
        if (rejections.isUnfinished()) {
            code = ExitCode.TRY_LATER;
        } else if (rejections.isUnreadable()) {
            code = ExitCode.PERMISSION;
        }
        quarantine(made.refused(code), execution);
        List<String> lines = new ArrayList<>(rejections.lines());
        lines.add(
                nobody
                        ? "nothing published: expected answers in the inputs, found none that could be read"
                        : "nothing published: --strict, and something was set aside (" + rejections.count() + ")");
        throw new RunFailure(code, lines);
    }

    /** Keeps what a run set aside that publishes nothing, whole or not at all. */
    private void quarantine(RunResult refused, JobExecution execution) throws IOException {
        Path folders = plan.state().quarantines();
        Path beside = folders.resolve('.' + plan.name() + ".partial");
        Path quarantine = plan.state().quarantine(plan.name());
        PrivateFiles.deleteTree(beside);
        PrivateFiles.createFolder(beside);
        Quarantine.write(plan, beside);
        RunJson.write(beside, plan, refused, "REFUSED", execution);
        PrivateFiles.syncTree(beside);
        PrivateFiles.deleteTree(quarantine);
        Files.move(beside, quarantine, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.syncFolder(folders);
    }

    private RunResult result(Rejections rejections, List<RunResult.OfFile> files) throws IOException {
        return new RunResult(
                plan.published(),
                overview.view().ranked(),
                overview.view().notRanked(),
                recommendations.all(),
                files,
                new RunResult.SetAsideShown(rejections.count(), rejections.files(), rejections.lines()),
                rubricUse(),
                plan.inputs().notTaken(),
                code(rejections),
                ratingsWanted());
    }

    /** Of fewer candidates nothing is learnt, as each is judged by the others. */
    private boolean ratingsWanted() {
        long candidates = overview.view().ranked() + overview.view().notRanked();
        return plan.calibration() == null
                && plan.settings().workbook().toRate() > 0
                && candidates >= Learner.FEWEST_CANDIDATES;
    }

    private RubricUse rubricUse() throws IOException {
        return overview.view().ranked() + overview.view().notRanked() == 0
                ? RubricUse.NONE
                : RubricUse.of(
                        plan.rubrics(),
                        AskedFile.read(plan.work()),
                        plan.settings().language().analyzer());
    }

    private static ExitCode code(Rejections rejections) {
        if (rejections.isEmpty()) {
            return ExitCode.OK;
        }
        return rejections.isUnfinished() ? ExitCode.TRY_LATER : ExitCode.REJECTS;
    }

    private boolean alreadyPublished() {
        return Manifest.identity(plan.published())
                .filter(plan.identity()::equals)
                .isPresent();
    }

    /** The tables and reports as they were written, or the work is not what the checkpoints say. */
    private void requireWhole(Map<String, Manifest.Listed> outputs) throws IOException {
        for (String table : TabulateWriter.TABLES) {
            if (!outputs.containsKey(table)) {
                throw new WorkLostException("expected " + table + ", found none");
            }
        }
        Set<String> reports = new HashSet<>();
        outputs.keySet().stream().filter(name -> name.startsWith(REPORTS)).forEach(reports::add);
        if (!plan.settings().report().formats().isEmpty()) {
            WrittenReports.forEach(plan.work(), report -> {
                Manifest.Listed listed = outputs.get(REPORTS + report.name());
                if (listed == null || !listed.sha256().equals(report.sha256())) {
                    throw new WorkLostException("expected a report as it was written, found none or another");
                }
                reports.remove(REPORTS + report.name());
            });
        }
        if (!reports.isEmpty()) {
            throw new WorkLostException("expected a report per candidate, found " + reports.size() + " more");
        }
    }

    /** Lets {@code latest} point to the run, at no moment to nothing. */
    static void point(Path output, Path run) throws IOException {
        Path link = output.resolve("latest");
        Path beside = output.resolve(".latest.tmp");
        Files.deleteIfExists(beside);
        try {
            Files.createSymbolicLink(beside, run.getFileName());
        } catch (UnsupportedOperationException e) {
            // a system without links: a text file that names the folder
            Files.writeString(beside, run.getFileName() + "\n");
        }
        Files.move(beside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.syncFolder(output);
    }
}
