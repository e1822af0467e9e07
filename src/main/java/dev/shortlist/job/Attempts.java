package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkLostException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs the job until it is done or cannot be done: goes on with an unfinished attempt, and where that does not work begins
 * anew from the inputs, which with the published manifests are the truth. Nothing is begun anew twice.
 */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Progress progress;
    private final Stop stop;
    private final List<String> notes = new ArrayList<>();
    private @Nullable RunPlan begun;
    private boolean resumed;

    Attempts(Progress progress, Stop stop) {
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Runs to the end.
     *
     * @throws RunFailure when it ends without publishing
     */
    Outcome run(RunPlan plan) throws Exception {
        try {
            return heal(plan).with(notes);
        } catch (RunFailure e) {
            if (e.code() == ExitCode.IO) {
                // what cannot be read any more may have been taken away, or be written at this moment
                InputHashes.requireUnchanged(plan.inputs());
            }
            throw e;
        }
    }

    private Outcome heal(RunPlan plan) throws Exception {
        JobDatabase database = plan.state().database();
        database.removeHalfMade();
        if (database.isForeign()) {
            setAside(database, "is of another version", null);
        }
        try {
            return attempt(plan, true);
        } catch (WorkLostException e) {
            note("an earlier attempt's work was not whole; the run was done anew from its inputs", e);
        } catch (DatabaseFailure e) {
            requireUnpublished(database, e);
            setAside(database, "could not be used", e);
        } catch (RunFailure e) {
            throw e;
        } catch (RuntimeException e) {
            if (DatabaseFailure.isOne(e)) {
                requireUnpublished(database, e);
            }
            if (!resumed) {
                throw e;
            }
            note("an earlier attempt could not be gone on with; the run was done anew from its inputs", e);
        }
        return anew(plan);
    }

    /**
     * A database that fails once the run is published: begun anew, it would be published twice.
     *
     * @throws RunFailure when it is published
     */
    private void requireUnpublished(JobDatabase database, RuntimeException failure) throws IOException {
        RunPlan plan = begun;
        if (plan != null
                && Manifest.identity(plan.published())
                        .filter(plan.identity()::equals)
                        .isPresent()) {
            LOG.error("the job database failed", failure);
            throw notKept(plan, database.setAside());
        }
    }

    private Outcome anew(RunPlan plan) throws Exception {
        stop.check();
        try {
            return attempt(plan, false);
        } catch (DatabaseFailure e) {
            LOG.error("the job database failed", e);
            throw unusable(plan.state().database());
        }
    }

    private void note(String note, @Nullable Throwable why) {
        LOG.warn("the attempt failed", why);
        notes.add(note);
    }

    private void setAside(JobDatabase database, String state, @Nullable Throwable why) throws IOException {
        Path aside = database.setAside();
        note("the job database " + state + " and is now " + aside + "; the run was done from its inputs", why);
    }

    /** Whether the disk or something else keeps a new database from being opened. */
    private static RunFailure unusable(JobDatabase database) {
        Path probe = database.folder().resolve("probe.tmp");
        try {
            PrivateFiles.writeWhole(probe, new byte[1]);
            Files.delete(probe);
        } catch (java.nio.file.AccessDeniedException e) {
            LOG.error("no permission", e);
        } catch (IOException e) {
            return JobFailure.io(e, database.folder());
        }
        return new RunFailure(
                ExitCode.UNAVAILABLE,
                database.folder()
                        + ": expected a job database that can be opened and written, found that a new one cannot"
                        + " [DATABASE]");
    }

    /** Lack of memory is said as such, whoever met it: no other failure is mended by what mends that. */
    private Outcome attempt(RunPlan first, boolean resume) throws Exception {
        try {
            return attempted(first, resume);
        } catch (RuntimeException e) {
            if (JobFailure.isOutOfMemory(e)) {
                LOG.error("out of memory", e);
                throw JobFailure.outOfMemory();
            }
            throw e;
        }
    }

    private Outcome attempted(RunPlan first, boolean resume) throws Exception {
        stop.check();
        Night night = new Night(first, progress, stop);
        RunPlan plan;
        RunResult result;
        long execution;
        JobDatabase.Trace trace;
        try (ConfigurableApplicationContext context = night.open(resume)) {
            resumed = night.resumed();
            // before the first attempt there is no log yet
            notes.forEach(LOG::warn);
            NightBeans beans = NightBeans.of(context);
            plan = context.getBean(RunPlan.class);
            begun = plan;
            PublishedRuns.removePartialExcept(plan.output(), plan.staging());
            PublishedRuns.removePartialExcept(plan.state().quarantines(), plan.staging());
            plan.state().removeWorkExcept(plan.work().path());
            execution = JobRunner.run(plan, beans, stop);
            result = beans.publication().result();
            beans.table().clear();
            trace = JobDatabase.Trace.of(context.getBean(JdbcTemplate.class), execution);
        }
        requireKept(plan, execution, trace);
        try {
            PrivateFiles.deleteTree(plan.work().path());
        } catch (IOException e) {
            throw Outcomes.published(
                    plan.published(), JobFailure.io(e, plan.state().path()));
        }
        return Outcomes.published(
                result, plan.published(), plan.settings().run().exitCodeOnRejects());
    }

    /** A run is published, whole; but a disk that loses what it acknowledges is no reason to say that all is well. */
    private static void requireKept(RunPlan plan, long execution, JobDatabase.Trace trace) throws IOException {
        JobDatabase database = plan.state().database();
        if (!database.holds(execution, trace)) {
            throw notKept(plan, database.setAside());
        }
    }

    private static RunFailure notKept(RunPlan plan, Path aside) {
        return new RunFailure(
                ExitCode.IO,
                aside + ": expected what the job database acknowledged, found it lost; the run is published in "
                        + plan.published() + " [DATABASE]");
    }
}
