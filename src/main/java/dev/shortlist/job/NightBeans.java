package dev.shortlist.job;

import dev.shortlist.store.AssessmentTable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;

/** What a night needs of the application context. */
record NightBeans(
        Job job, JobOperator operator, JobRepository repository, AssessmentTable table, Publication publication) {
    static NightBeans of(ApplicationContext context) {
        return new NightBeans(
                context.getBean(Job.class),
                context.getBean(JobOperator.class),
                context.getBean(JobRepository.class),
                context.getBean(AssessmentTable.class),
                context.getBean(Publication.class));
    }
}
