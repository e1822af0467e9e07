package dev.shortlist.job;

import dev.shortlist.ingest.ExportReader;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.PartSurveys;
import dev.shortlist.store.Partitions;
import dev.shortlist.store.ReadInterview;
import dev.shortlist.store.RowSpill;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night, top to bottom: rows are divided by candidate, each part is scored, recommended and reported on by itself, and
 * one pass in the order of the ranking writes the spreadsheet.
 */
@Configuration(proxyBeanMethods = false)
class ShortlistJob {
    static final String NAME = "shortlist";
    static final String INGEST = "ingest";
    static final String TABULATE = "tabulate";

    /** Rows in a checkpoint make this many interviews of the usual length. */
    private static final int ROWS_PER_INTERVIEW = 10;

    private final RunPlan plan;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ProgressListener progress;
    private final StepExecutionListener watch;

    ShortlistJob(
            RunPlan plan,
            JobRepository repository,
            PlatformTransactionManager transactions,
            ProgressListener progress,
            Stop stop) {
        this.plan = plan;
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
        watch = new StepWatch(stop, new FreeSpace(plan));
    }

    @Bean
    Job shortlist(
            Step ingest, Step admit, Step score, Step recommend, Step rank, Step report, Step tabulate, Step publish) {
        SimpleJobBuilder flow = new JobBuilder(NAME, repository)
                .start(ingest)
                .next(admit)
                .next(score)
                .next(recommend)
                .next(rank);
        if (!plan.settings().report().formats().isEmpty()) {
            flow = flow.next(report);
        }
        return flow.next(tabulate).next(publish).build();
    }

    @Bean
    Step ingest() {
        return new StepBuilder(INGEST, repository)
                .<ReadRow, ReadRow>chunk(plan.settings().run().chunkSize())
                .reader(new ExportReader(plan.inputs().files(), plan.rules()))
                .writer(new RowSpill(plan.work()))
                .transactionManager(transactions)
                .listener(progress.of(INGEST))
                .listener(watch)
                .build();
    }

    /** Whether a file counts is known once all of it is read. */
    @Bean
    Step admit() {
        return tasklet("admit", new FileAdmission(plan, repository));
    }

    /** What each answer holds by itself, and with it what the answers to a question have in common. */
    @Bean
    Step score(
            ItemStreamReader<AssembledInterview> interviews,
            ItemStreamWriter<ReadInterview> readings,
            TaskExecutor workers,
            Scorers scorers,
            PartSurveys surveys) {
        Step worker = new StepBuilder("score-part", repository)
                .<AssembledInterview, ReadInterview>chunk(interviewsPerChunk())
                .reader(interviews)
                .processor(scorers::read)
                .writer(readings)
                .transactionManager(transactions)
                .listener(progress.of("score"))
                .listener(surveys)
                .listener(new PartRestored())
                .listener(watch)
                .build();
        return parts("score", worker, workers);
    }

    /** Compared with the other answers, which takes that all are read. */
    @Bean
    Step recommend(
            ItemStreamReader<ReadInterview> read,
            ItemStreamWriter<AssessedInterview> assessments,
            TaskExecutor workers,
            Scorers scorers) {
        Step worker = new StepBuilder("recommend-part", repository)
                .<ReadInterview, AssessedInterview>chunk(interviewsPerChunk())
                .reader(read)
                .processor(scorers::assess)
                .writer(assessments)
                .transactionManager(transactions)
                .listener(progress.of("recommend"))
                .listener(new PartRestored())
                .listener(watch)
                .build();
        return parts("recommend", worker, workers);
    }

    /** Ranks depend on everybody: one pass over the small rows, kept for the steps that follow. */
    @Bean
    Step rank(RunOverview overview) {
        return tasklet("rank", (contribution, context) -> {
            overview.view();
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    Step report(
            ItemStreamReader<Assessment> assessed,
            ItemStreamWriter<List<ReportFile>> pages,
            TaskExecutor workers,
            Reports reports) {
        Step worker = new StepBuilder("report-part", repository)
                .<Assessment, List<ReportFile>>chunk(interviewsPerChunk())
                .reader(assessed)
                .processor(reports::render)
                .writer(pages)
                .transactionManager(transactions)
                .listener(progress.of("report"))
                .listener(new PartRestored())
                .listener(watch)
                .build();
        return parts("report", worker, workers);
    }

    @Bean
    Step tabulate(ItemStreamReader<AssessedInterview> ranked, ItemStreamWriter<AssessedInterview> tables) {
        return new StepBuilder(TABULATE, repository)
                .<AssessedInterview, AssessedInterview>chunk(interviewsPerChunk())
                .reader(ranked)
                .writer(tables)
                .transactionManager(transactions)
                .listener(progress.of(TABULATE))
                .listener(watch)
                .build();
    }

    @Bean
    Step publish(Publication publication) {
        return tasklet("publish", publication);
    }

    private Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .listener(watch)
                .build();
    }

    private Step parts(String name, Step worker, TaskExecutor workers) {
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), Partitions.each())
                .step(worker)
                .taskExecutor(workers)
                .gridSize(plan.partitions())
                .listener(progress.of(name))
                .listener(watch)
                .build();
    }

    private int interviewsPerChunk() {
        return Math.max(1, plan.settings().run().chunkSize() / ROWS_PER_INTERVIEW);
    }
}
