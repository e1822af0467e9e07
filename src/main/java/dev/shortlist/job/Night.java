package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the application context of a run: first the job database, to know which attempt it is, then the job. */
final class Night {
    private final RunPlan first;
    private final Progress progress;
    private final Stop stop;
    private boolean resumed;

    Night(RunPlan first, Progress progress, Stop stop) {
        this.first = first;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Opens the context with the plan of the attempt to run.
     *
     * @param resume whether an unfinished attempt is gone on with; otherwise a new one begins
     * @throws DatabaseFailure when the job database cannot be used
     */
    ConfigurableApplicationContext open(boolean resume) throws IOException {
        // made here it is its owner's only, and one that cannot be written fails with the reason
        PrivateFiles.open(first.state().log(), StandardOpenOption.APPEND).close();
        NightLog.begin(first.state().log());
        if (!first.state().database().isMade()) {
            first.state().database().begun();
        }
        ConfigurableApplicationContext context = context(resume);
        try {
            if (!resumed) {
                JobRunner.prepare(
                        context.getBean(RunPlan.class), NightBeans.of(context).table());
            }
            return context;
        } catch (IOException | RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Whether the attempt that was opened goes on with an unfinished one. */
    boolean resumed() {
        return resumed;
    }

    private ConfigurableApplicationContext context(boolean resume) {
        try {
            SpringApplication application = new SpringApplication(NightConfiguration.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setRegisterShutdownHook(false);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            application.setDefaultProperties(database());
            // the settings are ours, read and checked before: Boot looks for no file of its own, and sets up no log
            application.setListeners(List.of());
            application.setInitializers(List.of(c -> register((GenericApplicationContext) c, resume)));
            return application.run();
        } catch (RuntimeException e) {
            // a damaged database fails in any way there is; nothing else here depends on what the disk holds
            throw new DatabaseFailure(e);
        }
    }

    /** The job's own database; {@code -Dspring.datasource.url} and its like name another. */
    private Map<String, Object> database() {
        return Map.of(
                "spring.datasource.url",
                first.state().database().url(),
                "spring.datasource.username",
                JobDatabase.USER,
                "spring.datasource.hikari.maximum-pool-size",
                2 + first.settings().run().threads(),
                "spring.datasource.hikari.minimum-idle",
                1);
    }

    private void register(GenericApplicationContext context, boolean resume) {
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(Stop.class, () -> stop);
        context.registerBean(StateFolder.class, first::state);
        context.registerBean(
                RunPlan.class,
                () -> plan(
                        context.getBean(JobRepository.class),
                        context.getBean(JobOperator.class),
                        context.getBean(JdbcTemplate.class),
                        resume));
    }

    private RunPlan plan(JobRepository repository, JobOperator operator, JdbcTemplate jdbc, boolean resume) {
        JobRunner.recover(repository, operator, jdbc);
        JobRunner.Unfinished unfinished =
                resume ? JobRunner.unfinished(repository, first.identity(), first.state()) : null;
        resumed = unfinished != null;
        return unfinished == null
                ? unpublished(JobRunner.nextAttempt(repository, first.identity()))
                : first.attempt(
                        unfinished.number(), unfinished.asOf(), unfinished.partitions(), unfinished.comparedWith());
    }

    /** A new attempt never takes the folder of one that was published, whatever the database remembers. */
    private RunPlan unpublished(long attempt) {
        RunPlan plan = first.attempt(attempt, first.asOf(), first.partitions(), first.comparedWith());
        return Files.exists(plan.published()) ? unpublished(attempt + 1) : plan;
    }
}
