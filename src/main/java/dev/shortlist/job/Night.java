package dev.shortlist.job;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Opens the application context of a run: first the job database, to know which attempt it is, then the job. */
final class Night {
    private final RunPlan first;
    private final Progress progress;

    Night(RunPlan first, Progress progress) {
        this.first = first;
        this.progress = progress;
    }

    /**
     * Opens the context with the plan of the attempt to run.
     *
     * @param resume whether an unfinished attempt is gone on with; otherwise a new one begins
     */
    ConfigurableApplicationContext open(boolean resume) throws Exception {
        PlanHolder holder = new PlanHolder();
        ConfigurableApplicationContext context;
        try {
            context = context(holder, resume);
        } catch (DatabaseUnusable e) {
            // inputs and manifests are the truth; what the database knew can be done again
            LoggerFactory.getLogger(Night.class).warn("the job database cannot be used and is set aside", e);
            first.state().setDatabaseAside();
            context = anew(holder);
        }
        if (holder.fresh) {
            JobRunner.prepare(
                    context.getBean(RunPlan.class), NightBeans.of(context).table());
        }
        return context;
    }

    private ConfigurableApplicationContext anew(PlanHolder holder) {
        try {
            return context(holder, false);
        } catch (DatabaseUnusable e) {
            throw new RunFailure(
                    ExitCode.UNAVAILABLE,
                    first.state().database() + ": expected the job database, found one that cannot be opened"
                            + " [DATABASE]");
        }
    }

    /** The database cannot be opened, or does not hold what it should. */
    private static final class DatabaseUnusable extends Exception {
        private static final long serialVersionUID = 1L;

        DatabaseUnusable(Throwable cause) {
            super(cause);
        }
    }

    private ConfigurableApplicationContext context(PlanHolder holder, boolean resume) throws DatabaseUnusable {
        try {
            return new SpringApplicationBuilder(NightConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .registerShutdownHook(false)
                    .properties(properties())
                    .initializers(c -> register((GenericApplicationContext) c, holder, resume))
                    .run();
        } catch (RuntimeException e) {
            if (isDatabase(e)) {
                throw new DatabaseUnusable(e);
            }
            throw e;
        }
    }

    private static final class PlanHolder {
        private boolean fresh;
    }

    private void register(GenericApplicationContext context, PlanHolder holder, boolean resume) {
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(
                RunPlan.class,
                () -> plan(context.getBean(JobRepository.class), context.getBean(JobOperator.class), holder, resume));
    }

    private RunPlan plan(JobRepository repository, JobOperator operator, PlanHolder holder, boolean resume) {
        JobRunner.recover(repository, operator);
        JobRunner.Unfinished unfinished =
                resume ? JobRunner.unfinished(repository, first.identity(), first.state()) : null;
        holder.fresh = unfinished == null;
        return unfinished == null
                ? unpublished(JobRunner.nextAttempt(repository, first.identity()))
                : first.attempt(unfinished.number(), unfinished.asOf(), unfinished.partitions());
    }

    /** A new attempt never takes the folder of one that was published, whatever the database remembers. */
    private RunPlan unpublished(long attempt) {
        RunPlan plan = first.attempt(attempt, first.asOf(), first.partitions());
        return Files.exists(plan.published()) ? unpublished(attempt + 1) : plan;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.main.log-startup-info", false);
        properties.put("spring.config.location", "optional:classpath:/");
        properties.put("spring.batch.job.enabled", false);
        properties.put("spring.batch.jdbc.initialize-schema", "always");
        properties.put("spring.datasource.url", url());
        properties.put("spring.datasource.username", "SA");
        properties.put(
                "spring.datasource.hikari.maximum-pool-size",
                2 + first.settings().run().threads());
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("spring.jmx.enabled", false);
        properties.put("logging.config", "classpath:night-logback.xml");
        properties.put("logging.file.name", first.state().log().toString());
        return properties;
    }

    /**
     * HSQLDB in files. Without {@code write_delay=false} 20 of 20 kills lost acknowledged commits; its own lock file makes
     * reopening after a kill wait 7 to 11 s, and we hold a lock of our own.
     */
    private String url() {
        return "jdbc:hsqldb:file:" + first.state().database()
                + ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.full_log_replay=true"
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;shutdown=true";
    }

    private static boolean isDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
