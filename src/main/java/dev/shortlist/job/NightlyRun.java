package dev.shortlist.job;

import dev.shortlist.settings.CalibrationFiles;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.store.Partitions;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkLostException;
import dev.shortlist.tabular.Inputs;
import dev.shortlist.tabular.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A night: the same command starts, resumes or has nothing to do, by itself. */
public final class NightlyRun {
    private final RunRequest request;
    private final Progress progress;
    private final NightWatch watch;
    private final StateFolder state;

    public NightlyRun(RunRequest request, Progress progress) {
        this(request, progress, NightWatch.NONE);
    }

    public NightlyRun(RunRequest request, Progress progress, NightWatch watch) {
        this.request = request;
        this.progress = progress;
        this.watch = watch;
        state = new StateFolder(request.state());
    }

    /** Runs; every failure is an outcome, but a bug. */
    public Outcome run() throws Exception {
        try {
            Settings settings = Settings.load(request.config(), request.settings(), System.getProperties());
            ColumnNames columns = ColumnNames.load(request.config());
            RubricSet rubrics = request.rubrics().isEmpty()
                    ? RubricFiles.inFolder(request.config())
                    : RubricFiles.of(request.rubrics());
            LoadedCalibration calibration = CalibrationFiles.choose(request.config(), settings, rubrics, Product.METHOD)
                    .orElse(null);
            createFolders();
            return locked(settings, columns, rubrics, calibration);
        } catch (SettingsException e) {
            return new Outcome(ExitCode.CONFIGURATION, e.problems(), null, null);
        } catch (RunFailure e) {
            return new Outcome(e.code(), e.lines(), null, null);
        } catch (IOException e) {
            return new Outcome(
                    ExitCode.IO,
                    List.of(Failures.where(e) + "expected to read and write, found " + Failures.inWords(e) + " [IO]"),
                    null,
                    null);
        }
    }

    private void createFolders() {
        Path folder = request.output();
        try {
            if (!Files.isDirectory(folder)) {
                PrivateFiles.createFolder(folder);
            }
            folder = state.path();
            state.create();
        } catch (IOException e) {
            throw new RunFailure(
                    ExitCode.CANNOT_CREATE,
                    folder + ": expected a folder that can be created and written, found " + Failures.inWords(e)
                            + " [CREATE]");
        }
    }

    private Outcome locked(
            Settings settings, ColumnNames columns, RubricSet rubrics, @Nullable LoadedCalibration calibration)
            throws Exception {
        Optional<RunLock> free;
        try {
            free = RunLock.tryLock(state.lock());
        } catch (IOException e) {
            throw new RunFailure(
                    ExitCode.CANNOT_CREATE,
                    state.lock() + ": expected a file that can be written, found " + Failures.inWords(e) + " [CREATE]");
        }
        if (free.isEmpty()) {
            throw new RunFailure(ExitCode.TRY_LATER, "another run is at work on " + state.path() + " [LOCKED]");
        }
        RunLock lock = free.get();
        try {
            watch.begun();
            Inputs inputs = inputs();
            Outcome outcome = withInputs(settings, columns, rubrics, calibration, inputs);
            return new Retention(request, watch).after(Unsettled.said(inputs, outcome));
        } finally {
            lock.close();
        }
    }

    private Inputs inputs() {
        try {
            return Inputs.find(request.inputs(), new Settling(request.settleSeconds(), Instant.now()));
        } catch (IOException e) {
            throw new RunFailure(ExitCode.NO_INPUT, InputFailures.inWords(e));
        }
    }

    private Outcome withInputs(
            Settings settings,
            ColumnNames columns,
            RubricSet rubrics,
            @Nullable LoadedCalibration calibration,
            Inputs inputs)
            throws Exception {
        if (inputs.files().isEmpty()) {
            return new Outcome(ExitCode.OK, List.of(), null, null, ExitCode.OK.code(), inputs.notTaken());
        }
        String identity =
                RunIdentity.of(inputs.files(), rubrics.loaded(), RunSettingsShown.of(settings, columns, calibration));
        Optional<Path> done = PublishedRuns.find(request.output(), identity);
        if (done.isPresent() && Files.isDirectory(state.work(identity, PublishedRuns.attempt(done.get())))) {
            return afterPublication(done.get(), settings);
        }
        if (done.isPresent() && !request.rerun()) {
            return new Outcome(ExitCode.OK, List.of(), null, done.get());
        }
        FreeSpace.require(request.output(), inputs.files());
        FreeSpace.require(state.path(), inputs.files());
        AttemptRecord record = AttemptRecord.begin(state, identity, inputs);
        RunPlan first = new RunPlan(
                inputs,
                settings,
                rubrics,
                columns,
                calibration,
                identity,
                1,
                asOf(),
                Partitions.count(inputs.files(), settings.run().partitionMegabytes()),
                request.strict(),
                request.output(),
                state);
        Outcome outcome = new Outcome(ExitCode.SOFTWARE, List.of(), null, null);
        try {
            outcome = attempts(first);
        } catch (RunFailure e) {
            outcome = new Outcome(e.code(), e.lines(), null, null);
            if (e.endsTheRun()) {
                forgetWork(first);
            }
        } finally {
            record.end(outcome);
        }
        return outcome;
    }

    /** What ended by its inputs begins anew with better ones; nobody's words wait for that. */
    private void forgetWork(RunPlan plan) throws IOException {
        state.removeWorkExcept(plan.output());
        PublishedRuns.removePartialExcept(plan.output(), plan.output());
    }

    /** A run that was killed after it published: what it had left to do, and what it would have said. */
    private Outcome afterPublication(Path run, Settings settings) throws IOException {
        Publication.point(request.output(), run);
        state.removeWorkExcept(run);
        PublishedRuns.removePartialExcept(request.output(), run);
        ExitCode code = RunJson.exitCode(run);
        if (code == ExitCode.OK) {
            return new Outcome(ExitCode.OK, List.of(), null, run);
        }
        List<String> lines = List.of("rows or files were set aside; see " + run.resolve(Quarantine.LINES));
        int exit = code == ExitCode.REJECTS ? settings.run().exitCodeOnRejects() : code.code();
        return new Outcome(code, lines, null, run, exit);
    }

    private Instant asOf() {
        Instant given = request.asOf();
        return (given == null ? Instant.now() : given).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Resumes an unfinished attempt; where its work turns out to be lost, once more from the inputs. */
    private Outcome attempts(RunPlan plan) throws Exception {
        try {
            return attempt(plan, true);
        } catch (WorkLostException lost) {
            return attempt(plan, false);
        } catch (RunFailure e) {
            if (e.code() == ExitCode.IO) {
                // what cannot be read any more may have been taken away, or be written at this moment
                InputHashes.requireUnchanged(plan.inputs());
            }
            throw e;
        }
    }

    private Outcome attempt(RunPlan first, boolean resume) throws Exception {
        Night night = new Night(first, progress);
        try (ConfigurableApplicationContext context = night.open(resume)) {
            NightBeans beans = NightBeans.of(context);
            RunPlan plan = context.getBean(RunPlan.class);
            PublishedRuns.removePartialExcept(plan.output(), plan.staging());
            state.removeWorkExcept(plan.work().path());
            JobRunner.run(plan, beans);
            RunResult result = beans.publication().result();
            PrivateFiles.deleteTree(plan.work().path());
            beans.table().clear();
            return published(result, plan.published(), plan.settings().run().exitCodeOnRejects());
        }
    }

    private static Outcome published(@Nullable RunResult result, Path folder, int onRejects) {
        if (result == null) {
            return new Outcome(ExitCode.OK, List.of(), null, folder);
        }
        if (result.code() == ExitCode.OK) {
            return new Outcome(ExitCode.OK, List.of(), result, folder);
        }
        RunResult.SetAsideShown setAside = result.setAside();
        List<String> lines = new ArrayList<>(setAside.lines());
        lines.add(setAside.count() + " set aside in " + setAside.files() + (setAside.files() == 1 ? " file" : " files")
                + "; see " + folder.resolve(Quarantine.LINES));
        int exit = result.code() == ExitCode.REJECTS ? onRejects : result.code().code();
        return new Outcome(result.code(), lines, result, folder, exit);
    }
}
