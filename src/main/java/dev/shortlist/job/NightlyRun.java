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
import dev.shortlist.tabular.Inputs;
import dev.shortlist.tabular.Settling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A night: the same command starts, resumes or has nothing to do, by itself. */
public final class NightlyRun {
    private final RunRequest request;
    private final Progress progress;
    private final NightWatch watch;
    private final StateFolder state;
    private final Stop stop = new Stop();

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
            createFolders();
            return locked();
        } catch (SettingsException e) {
            return new Outcome(ExitCode.CONFIGURATION, e.problems(), null, null);
        } catch (RunFailure e) {
            return Outcomes.failed(e);
        } catch (IOException e) {
            return Outcomes.failed(JobFailure.io(e, state.path()));
        } catch (UncheckedIOException | DirectoryIteratorException e) {
            // what a walk through a folder throws
            return Outcomes.failed(JobFailure.io((IOException) Objects.requireNonNull(e.getCause()), state.path()));
        } catch (OutOfMemoryError e) {
            return Outcomes.failed(JobFailure.outOfMemory());
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

    /** The lock comes first: a night that leaves because another is at work leaves at once. */
    @SuppressWarnings("try") // the lock and the signals are for the length of the block
    private Outcome locked() throws Exception {
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
        try (RunLock lock = free.get();
                StopSignals signals = new StopSignals(stop)) {
            watch.begun();
            AttemptRecord.forgetHalfWritten(state);
            Outcome outcome = configured();
            // libraries write theirs as the umask says
            PrivateFiles.restrictTree(state.path());
            return outcome;
        }
    }

    private Outcome configured() throws Exception {
        Settings settings = Settings.load(request.config(), request.settings(), System.getProperties());
        ColumnNames columns = ColumnNames.load(request.config());
        RubricSet rubrics = request.rubrics().isEmpty()
                ? RubricFiles.inFolder(request.config())
                : RubricFiles.of(request.rubrics());
        LoadedCalibration calibration = CalibrationFiles.choose(request.config(), settings, rubrics, Product.METHOD)
                .orElse(null);
        Inputs inputs = inputs();
        Outcome outcome = withInputs(settings, columns, rubrics, calibration, inputs);
        return new Retention(request, watch).after(Unsettled.said(inputs, outcome));
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
            return new Outcome(ExitCode.OK, List.of(), null, null, ExitCode.OK.code(), inputs.notTaken(), List.of());
        }
        String identity =
                RunIdentity.of(inputs.files(), rubrics.loaded(), RunSettingsShown.of(settings, columns, calibration));
        Optional<Path> done = PublishedRuns.find(request.output(), identity);
        if (done.isPresent() && Files.isDirectory(state.work(identity, PublishedRuns.attempt(done.get())))) {
            return afterPublication(done.get(), AttemptRecord.begin(state, identity, inputs), settings);
        }
        if (done.isPresent() && !request.rerun()) {
            return new Outcome(ExitCode.OK, List.of(), null, done.get());
        }
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
                Partitions.count(
                        inputs.files(),
                        settings.run().partitionMegabytes(),
                        settings.run().threads()),
                EarlierRun.of(request.output(), identity),
                request.strict(),
                request.output(),
                state);
        RubricUse use = RubricUse.of(rubrics);
        if (!use.remarks().isEmpty()) {
            watch.remarked(use);
        }
        Outcome outcome = new Outcome(ExitCode.SOFTWARE, List.of(), null, null);
        try {
            outcome = attempted(first);
        } finally {
            outcome = recorded(record, outcome);
        }
        return outcome;
    }

    private Outcome attempted(RunPlan plan) throws Exception {
        try {
            return new Attempts(progress, stop).run(plan);
        } catch (RunFailure e) {
            if (e.endsTheRun()) {
                forgetWork(plan);
            }
            return Outcomes.failed(e);
        }
    }

    /** A record that cannot be written does not hide how the night went. */
    private Outcome recorded(AttemptRecord record, Outcome outcome) {
        try {
            record.end(outcome);
            return outcome;
        } catch (IOException e) {
            return outcome.published() == null
                    ? outcome
                    : Outcomes.failed(Outcomes.published(outcome.published(), JobFailure.io(e, state.attempts())));
        }
    }

    /** What ended by its inputs begins anew with better ones; nobody's words, scores or ids wait for that. */
    private void forgetWork(RunPlan plan) throws IOException {
        if (!state.database().forgetsCandidates()) {
            state.database().setAside();
        }
        state.removeWorkExcept(plan.output());
        PublishedRuns.removePartialExcept(plan.output(), plan.output());
    }

    /**
     * A run that was killed after it published: what it had left to do, and what it would have said. Its work folder is the
     * witness that something is left, and goes last.
     */
    private Outcome afterPublication(Path run, AttemptRecord record, Settings settings) throws IOException {
        Publication.point(request.output(), run);
        PublishedRuns.removePartialExcept(request.output(), run);
        Outcome outcome = Outcomes.ofEarlier(run, settings.run().exitCodeOnRejects());
        JobDatabase database = state.database();
        if (!database.forgetsCandidates()) {
            outcome = outcome.with(List.of("the job database could not be used and is now " + database.setAside()));
        }
        state.removeWorkExcept(run);
        record.end(outcome);
        return outcome;
    }

    private Instant asOf() {
        Instant given = request.asOf();
        return (given == null ? Instant.now() : given).truncatedTo(ChronoUnit.SECONDS);
    }
}
