package dev.shortlist.job;

import dev.shortlist.pdf.Paper;
import dev.shortlist.pdf.PdfReport;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.report.Audience;
import dev.shortlist.report.HtmlReport;
import dev.shortlist.report.Pages;
import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.ReportSettings;
import dev.shortlist.store.AssessmentTable;
import dev.shortlist.store.PartSurveys;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What the job is made of: the database by Boot, the core by hand. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
})
@Import({JobRepositoryConfiguration.class, ShortlistJob.class, StepFiles.class})
class NightConfiguration {
    /** After the repository, which makes its table. */
    @Bean
    AssessmentTable assessmentTable(JdbcTemplate jdbc, JobRepository repository) {
        return new AssessmentTable(jdbc);
    }

    @Bean
    RunOverview runOverview(AssessmentTable table, RunPlan plan) {
        return new RunOverview(table, plan.rubrics(), plan.work());
    }

    @Bean
    PartSurveys partSurveys(RunPlan plan) {
        return new PartSurveys(plan.work());
    }

    @Bean
    Scorers scorers(RunPlan plan) {
        return new Scorers(
                plan.rubrics(),
                plan.settings().language().analyzer(),
                plan.settings().scoring(),
                plan.calibration(),
                plan.work());
    }

    @Bean
    Reports reports(RunPlan plan, RunOverview overview, ObjectProvider<PdfReport> pdf) {
        LoadedCalibration loaded = plan.calibration();
        ReportSettings settings = plan.settings().report();
        return new Reports(
                settings.formats(),
                new HtmlReport(new Pages(
                        plan.asOf(),
                        Product.VERSION,
                        Audience.valueOf(settings.audience().name()),
                        plan.settings().scoring(),
                        plan.settings().language().code(),
                        LanguageShown.of(plan.settings().language()),
                        loaded == null ? null : loaded.calibration())),
                pdf::getObject,
                plan.rubrics().rubrics(),
                overview);
    }

    /** It reads fonts, so it is made with the first PDF: once, for all threads. */
    @Bean
    @Lazy
    PdfReport pdfReport(RunPlan plan) {
        return new PdfReport(
                plan.asOf(), Paper.valueOf(plan.settings().report().paper().name()));
    }

    @Bean
    ProgressListener progressListener(Progress progress, AssessmentTable table) {
        return new ProgressListener(progress, table::count);
    }

    @Bean
    Publication publication(RunPlan plan, RunOverview overview, JdbcTemplate jdbc, JobRepository repository) {
        return new Publication(plan, overview, () -> recommendations(jdbc), repository);
    }

    private static Map<String, Long> recommendations(JdbcTemplate jdbc) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Recommendation recommendation : Recommendation.values()) {
            Long count = jdbc.queryForObject(
                    "SELECT COUNT(*) FROM assessment WHERE recommendation = ?", Long.class, recommendation.name());
            counts.put(recommendation.label(), count == null ? 0 : count);
        }
        return counts;
    }

    /** The threads that work on the parts; one thread is the caller's own. */
    @Bean
    TaskExecutor workers(RunPlan plan) {
        int threads = plan.settings().run().threads();
        if (threads == 1) {
            return new SyncTaskExecutor();
        }
        // threads that stay: what a thread has learnt of the language is used for its next part
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("part-");
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setDaemon(true);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        return executor;
    }
}
