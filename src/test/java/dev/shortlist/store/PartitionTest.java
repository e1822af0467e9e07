package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class PartitionTest {
    @Test
    void aPartWhoseContextAKillTookKnowsItsNumberByItsName() {
        StepExecution worker = step("score-part:0012");
        Partition.restore(worker);
        assertThat(Partition.of(worker.getExecutionContext())).isEqualTo(12);
    }

    @Test
    void aPartThatHasItsContextKeepsItAndAStepWithoutPartsGetsNone() {
        StepExecution worker = step("score-part:0012");
        worker.setExecutionContext(Partition.context(3));
        Partition.restore(worker);
        assertThat(Partition.of(worker.getExecutionContext())).isEqualTo(3);

        StepExecution manager = step("score");
        Partition.restore(manager);
        assertThat(manager.getExecutionContext().isEmpty()).isTrue();
    }

    private static StepExecution step(String name) {
        JobExecution job = new JobExecution(1, new JobInstance(1, "shortlist"), new JobParameters());
        return new StepExecution(1, name, job);
    }
}
