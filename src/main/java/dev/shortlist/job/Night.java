package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
        // a log that cannot be written is found here; found by Boot, it would tell the operator with a stack trace
        PrivateFiles.open(first.state().log(), StandardOpenOption.APPEND).close();
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
            return new SpringApplicationBuilder(NightConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .registerShutdownHook(false)
                    .properties(properties())
                    .initializers(c -> register((GenericApplicationContext) c, resume))
                    .run();
        } catch (RuntimeException e) {
            IOException io = DatabaseFailure.isOne(e) ? null : io(e);
            if (io != null) {
                throw JobFailure.io(io, first.state().log());
            }
            // a damaged database fails in any way there is; but for the log, nothing else depends on what the disk
            // holds
            throw new DatabaseFailure(e);
        }
    }

    /** The log that cannot be opened: what Boot throws has the reason beside it, not as its cause. */
    private static @Nullable IOException io(@Nullable Throwable failure) {
        if (failure == null || failure instanceof IOException) {
            return (IOException) failure;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            IOException io = io(suppressed);
            if (io != null) {
                return io;
            }
        }
        return io(failure.getCause());
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

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.main.log-startup-info", false);
        properties.put("spring.config.location", "optional:classpath:/");
        properties.put("spring.datasource.url", first.state().database().url());
        properties.put("spring.datasource.username", JobDatabase.USER);
        properties.put(
                "spring.datasource.hikari.maximum-pool-size",
                2 + first.settings().run().threads());
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("spring.jmx.enabled", false);
        properties.put("logging.config", "classpath:night-logback.xml");
        properties.put("logging.file.name", first.state().log().toString());
        return properties;
    }
}
