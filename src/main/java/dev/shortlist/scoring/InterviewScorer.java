package dev.shortlist.scoring;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.interview.Interview;
import dev.shortlist.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores interviews by one rubric, the same way at any time and on any machine. Immutable but for a cache of questions;
 * one instance serves all threads.
 */
public final class InterviewScorer {
    private final TextAnalyzer analyzer;
    private final Rubric rubric;
    private final ScoringPolicy policy;
    private final AskedQuestions questions;
    private final Survey survey;
    private final @Nullable Calibration calibration;
    private final AnswerScorer answers;
    private final Tally tally;

    /**
     * A scorer with the rubric's model answers and concepts taken apart, which scores each answer by itself.
     *
     * @param analyzer takes texts apart; used from as many threads as the scorer
     */
    public InterviewScorer(TextAnalyzer analyzer, Rubric rubric, ScoringPolicy policy) {
        this(analyzer, rubric, policy, new AskedQuestions(analyzer, rubric), Survey.NONE, null);
    }

    private InterviewScorer(
            TextAnalyzer analyzer,
            Rubric rubric,
            ScoringPolicy policy,
            AskedQuestions questions,
            Survey survey,
            @Nullable Calibration calibration) {
        this.survey = survey;
        this.calibration = calibration;
        this.analyzer = analyzer;
        this.rubric = rubric;
        this.policy = policy;
        this.questions = questions;
        Cohort cohort = new Cohort(questions.keys(), survey.questions(), analyzer);
        answers = new AnswerScorer(analyzer, rubric, policy, questions, cohort, calibration);
        tally = new Tally(rubric, survey.spread());
    }

    /**
     * What the answers of an interview hold by themselves, in their order. It depends on nothing but them, the rubric and the
     * settings.
     */
    public List<Reading> read(Interview interview) {
        return interview.answers().stream().map(answers::read).toList();
    }

    /** Lets a survey know what an interview's answers hold. */
    public void survey(Interview interview, SurveyBuilder survey) {
        survey.add(interview, read(interview));
    }

    /** The same scorer, which also compares each answer with what all answers to its question have in common. */
    public InterviewScorer informedBy(Survey survey) {
        return new InterviewScorer(analyzer, rubric, policy, questions, survey, calibration);
    }

    /** The same scorer, which also turns scores into what people would have given; null leaves them as they are. */
    public InterviewScorer calibratedBy(@Nullable Calibration by) {
        return new InterviewScorer(analyzer, rubric, policy, questions, survey, by);
    }

    /** An interview's scorecard. An answer on which the scorer fails is not scorable; the others keep their scores. */
    public Scorecard score(Interview interview) {
        return score(interview, read(interview));
    }

    /**
     * The same of an interview that was read before.
     *
     * @param readings what {@link #read} found in it
     */
    public Scorecard score(Interview interview, List<Reading> readings) {
        List<AnswerScore> scores = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            scores.add(answers.score(interview.answers().get(i), readings.get(i)));
        }
        return tally.card(interview, scores);
    }
}
