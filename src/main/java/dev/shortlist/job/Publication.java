package dev.shortlist.job;

import dev.shortlist.interview.SetAside;
import dev.shortlist.store.RowCounts;
import dev.shortlist.store.SetAsideRecords;
import dev.shortlist.store.WorkLostException;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The last step: the account of every row is made up, the outputs are sealed, synced and renamed into place. */
final class Publication implements Tasklet {
    private static final int LINES = 20;

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
        checkInputsUnchanged();
        List<SetAside> setAside = SetAsideRecords.read(plan.work());
        List<Tally> tallies = tallies(execution, setAside);
        refuseWhatMustNotBePublished(setAside);
        RunResult made = result(setAside, tallies);
        if (!alreadyPublished()) {
            PrivateFiles.deleteTemporary(plan.staging());
            new Quarantine(plan).write(setAside, plan.staging());
            ExitCode code = setAside.isEmpty() ? ExitCode.OK : ExitCode.REJECTS;
            RunJson.write(
                    plan.staging(), plan, made, tallies, contextOf(execution, ShortlistJob.INGEST), execution, code);
            checkReports(made);
            Manifest.write(plan.staging(), plan);
            PrivateFiles.syncTree(plan.staging());
            Files.move(plan.staging(), plan.published(), StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.syncFolder(plan.output());
        }
        point(plan.output(), plan.published());
        result = made;
        return RepeatStatus.FINISHED;
    }

    /** A file that changed since it was hashed was perhaps read half old, half new. */
    private void checkInputsUnchanged() throws IOException {
        for (ExportFile file : plan.inputs().files()) {
            if (file.sha256().isEmpty()) {
                continue;
            }
            String now;
            try {
                now = Manifest.sha256(file.path());
            } catch (NoSuchFileException e) {
                now = "";
            }
            if (!now.equals(file.sha256())) {
                throw new RunFailure(
                        ExitCode.TRY_LATER,
                        file.name() + ": expected the bytes it had when the run began, found others [CHANGED]");
            }
        }
    }

    private List<Tally> tallies(JobExecution execution, List<SetAside> setAside) {
        RowCounts read = RowCounts.load(contextOf(execution, ShortlistJob.INGEST), RowCounts.READ);
        ExecutionContext tabulated = contextOf(execution, ShortlistJob.TABULATE);
        RowCounts taken = RowCounts.load(tabulated, RowCounts.TAKEN);
        RowCounts duplicates = RowCounts.load(tabulated, RowCounts.DUPLICATES);
        List<Tally> tallies = new ArrayList<>();
        for (ExportFile file : plan.inputs().files()) {
            long rejected = setAside.stream()
                    .filter(s -> s.location().fileNumber() == file.number())
                    .filter(SetAside::countsAsRow)
                    .count();
            int number = file.number();
            Tally tally = new Tally(read.of(number), taken.of(number), rejected, duplicates.of(number));
            if (!tally.balances()) {
                throw new WorkLostException("rows of a file are lost or doubled: " + tally);
            }
            tallies.add(tally);
        }
        return tallies;
    }

    private ExecutionContext contextOf(JobExecution execution, String step) {
        StepExecution last = repository.getLastStepExecution(execution.getJobInstance(), step);
        return Objects.requireNonNull(last, step).getExecutionContext();
    }

    private void refuseWhatMustNotBePublished(List<SetAside> setAside) throws IOException {
        boolean nobody = overview.view().ranked() + overview.view().notRanked() == 0;
        if (!nobody && !(plan.strict() && !setAside.isEmpty())) {
            return;
        }
        Path quarantine = plan.state().quarantine(plan.name());
        PrivateFiles.createFolder(quarantine);
        new Quarantine(plan).write(setAside, quarantine);
        List<String> lines = setAside.stream().limit(LINES).map(SetAside::line).collect(Collectors.toList());
        lines.add(
                nobody
                        ? "nothing published: expected answers in the inputs, found none that could be read"
                        : "nothing published: --strict, and something was set aside (" + setAside.size() + ")");
        throw new RunFailure(ExitCode.DATA, lines);
    }

    private RunResult result(List<SetAside> setAside, List<Tally> tallies) {
        Tally total = tallies.stream().reduce(Tally.NONE, Tally::plus);
        return new RunResult(
                plan.published(),
                overview.view().ranked(),
                overview.view().notRanked(),
                new RunResult.Account(total.read(), total.scored(), total.rejected(), total.duplicates()),
                recommendations.all(),
                setAside);
    }

    private boolean alreadyPublished() {
        return Manifest.identity(plan.published())
                .filter(plan.identity()::equals)
                .isPresent();
    }

    /** A report per candidate, or the work is not what the checkpoints say. */
    private void checkReports(RunResult made) throws IOException {
        Path reports = plan.staging().resolve("reports");
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (java.util.stream.Stream<Path> files = Files.list(reports)) {
            long count = files.count();
            if (count != made.ranked() + made.notRanked()) {
                throw new WorkLostException(
                        "expected " + (made.ranked() + made.notRanked()) + " reports, found " + count);
            }
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
