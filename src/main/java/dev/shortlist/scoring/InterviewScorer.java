package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import dev.shortlist.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores interviews by one rubric, the same way at any time and on any machine. Immutable but for a cache of questions;
 * one instance serves all threads.
 */
public final class InterviewScorer {
    private final AnswerScorer answers;
    private final Tally tally;

    /**
     * A scorer with the rubric's model answers and concepts taken apart.
     *
     * @param analyzer takes texts apart; used from as many threads as the scorer
     */
    public InterviewScorer(TextAnalyzer analyzer, Rubric rubric, ScoringPolicy policy) {
        answers = new AnswerScorer(analyzer, rubric, policy);
        tally = new Tally(rubric);
    }

    /** An interview's scorecard. An answer on which the scorer fails is not scorable; the others keep their scores. */
    public Scorecard score(Interview interview) {
        List<AnswerScore> scores = new ArrayList<>(interview.answers().size());
        interview.answers().forEach(answer -> scores.add(answers.score(answer)));
        return tally.card(interview, scores);
    }
}
