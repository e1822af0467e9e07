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
    private final AnswerScorer answers;
    private final Tally tally;

    /**
     * A scorer with the rubric's model answers and concepts taken apart.
     *
     * @param analyzer takes texts apart; used from as many threads as the scorer
     */
    public InterviewScorer(TextAnalyzer analyzer, Rubric rubric, ScoringPolicy policy) {
        this(analyzer, rubric, policy, null);
    }

    private InterviewScorer(
            TextAnalyzer analyzer, Rubric rubric, ScoringPolicy policy, @Nullable Calibration calibration) {
        this.analyzer = analyzer;
        this.rubric = rubric;
        this.policy = policy;
        answers = new AnswerScorer(analyzer, rubric, policy, calibration);
        tally = new Tally(rubric);
    }

    /** The same scorer, which also turns scores into what people would have given; null leaves them as they are. */
    public InterviewScorer calibratedBy(@Nullable Calibration calibration) {
        return new InterviewScorer(analyzer, rubric, policy, calibration);
    }

    /** An interview's scorecard. An answer on which the scorer fails is not scorable; the others keep their scores. */
    public Scorecard score(Interview interview) {
        List<AnswerScore> scores = new ArrayList<>(interview.answers().size());
        interview.answers().forEach(answer -> scores.add(answers.score(answer)));
        return tally.card(interview, scores);
    }
}
