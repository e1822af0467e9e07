package dev.shortlist.job;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.InterviewAssembly;
import dev.shortlist.scoring.QuestionSurvey;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.store.InterviewReader;
import dev.shortlist.store.Partition;
import dev.shortlist.store.SurveyFiles;
import dev.shortlist.store.WorkFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Goes over one part's interviews to know what the answers to each question have in common. A part that was cut off is gone
 * over again from its beginning: its survey is written in one piece.
 */
final class Survey implements Tasklet {
    private final WorkFolder work;
    private final Scorers scorers;

    Survey(WorkFolder work, Scorers scorers) {
        this.work = work;
        this.scorers = scorers;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException {
        StepExecution step = contribution.getStepExecution();
        int part = Partition.of(step.getExecutionContext());
        InterviewReader interviews = new InterviewReader(work, new InterviewAssembly(scorers::sectionsOf));
        interviews.open(Partition.context(part));
        Map<String, SurveyBuilder> surveys = new TreeMap<>();
        for (AssembledInterview next = interviews.read(); next != null; next = interviews.read()) {
            scorers.survey(next, surveys);
        }
        interviews.close();
        Map<String, List<QuestionSurvey>> found = new TreeMap<>();
        surveys.forEach((rubric, survey) -> found.put(rubric, survey.questions()));
        SurveyFiles.write(work, part, found);
        return RepeatStatus.FINISHED;
    }
}
