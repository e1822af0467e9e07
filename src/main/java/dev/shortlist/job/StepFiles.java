package dev.shortlist.job;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.InterviewAssembly;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.AssessmentTable;
import dev.shortlist.store.AssessmentWriter;
import dev.shortlist.store.InterviewReader;
import dev.shortlist.store.PartSurveys;
import dev.shortlist.store.RankedReader;
import dev.shortlist.store.ReadInterview;
import dev.shortlist.store.ReadingWriter;
import dev.shortlist.store.RecordReader;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** What the steps of the night read and write: what one leaves in the work folder, the next takes from there. */
@Configuration(proxyBeanMethods = false)
class StepFiles {
    private final RunPlan plan;

    StepFiles(RunPlan plan) {
        this.plan = plan;
    }

    @Bean
    @StepScope
    ItemStreamReader<AssembledInterview> interviews(Scorers scorers) {
        return new InterviewReader(plan.work(), new InterviewAssembly(scorers::sectionsOf));
    }

    @Bean
    @StepScope
    ItemStreamWriter<ReadInterview> readings(PartSurveys surveys) {
        return new ReadingWriter(plan.work(), surveys);
    }

    @Bean
    @StepScope
    ItemStreamReader<ReadInterview> read() {
        return RecordReader.ofReadings(plan.work());
    }

    @Bean
    @StepScope
    ItemStreamWriter<AssessedInterview> assessments(AssessmentTable table) {
        return new AssessmentWriter(plan.work(), table);
    }

    @Bean
    @StepScope
    ItemStreamReader<Assessment> assessed() {
        return RecordReader.ofAssessments(plan.work());
    }

    @Bean
    @StepScope
    ItemStreamWriter<List<ReportFile>> pages() {
        return new ReportWriter(plan.staging().resolve("reports"), plan.work());
    }

    @Bean
    @StepScope
    ItemStreamReader<AssessedInterview> ranked(AssessmentTable table) {
        return new RankedReader(plan.work(), table);
    }

    @Bean
    @StepScope
    ItemStreamWriter<AssessedInterview> tables(RunOverview overview, AssessmentTable table, TaskExecutor workers) {
        return new TabulateWriter(plan, overview, table.count(), workers);
    }
}
