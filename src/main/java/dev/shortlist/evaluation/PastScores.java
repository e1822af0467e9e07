package dev.shortlist.evaluation;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.scoring.TextAnalyzer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores the interviews of past exports by their words alone, whoever rated them. */
public final class PastScores {
    private final Rubrics rubrics;
    private final TextAnalyzer analyzer;
    private final ScoringPolicy policy;
    private final ScoreColumn column;
    private final Map<String, InterviewScorer> byRubric = new HashMap<>();
    private final Map<String, InterviewScorer> byPosition = new HashMap<>();

    private PastScores(Rubrics rubrics, TextAnalyzer analyzer, ScoringPolicy policy, ScoreColumn column) {
        this.rubrics = rubrics;
        this.analyzer = analyzer;
        this.policy = policy;
        this.column = column;
    }

    /**
     * Scores every answer; one for a position without a rubric has no score.
     *
     * @param policy the settings of the scorer; its source must be the text
     * @param column which score to take
     * @throws IOException when the exports cannot be read any more
     */
    public static ScoredAnswers of(
            PastExports exports, Rubrics rubrics, TextAnalyzer analyzer, ScoringPolicy policy, ScoreColumn column)
            throws IOException {
        PastScores scores = new PastScores(rubrics, analyzer, policy, column);
        exports.forEach(one -> scores.prepare(one.interview().position()));
        if (policy.peers()) {
            scores.survey(exports);
        }
        ScoredAnswers scored = new ScoredAnswers("the exports", column);
        exports.forEach(one -> scores.score(one, scored));
        return scored;
    }

    private void prepare(String position) {
        Rubric rubric = rubric(position);
        byPosition.put(position, byRubric.computeIfAbsent(rubric.id(), id -> scorer(rubric)));
    }

    /** Lets every scorer know what all answers to a question have in common. */
    private void survey(PastExports exports) throws IOException {
        Map<String, SurveyBuilder> surveys = new HashMap<>();
        exports.forEach(one -> {
            String position = one.interview().position();
            SurveyBuilder survey = surveys.computeIfAbsent(rubric(position).id(), id -> new SurveyBuilder());
            Objects.requireNonNull(byPosition.get(position)).survey(one.interview(), survey);
        });
        surveys.forEach((id, survey) -> byRubric.computeIfPresent(id, (k, s) -> s.informedBy(survey.survey())));
        byPosition.replaceAll((position, old) ->
                Objects.requireNonNull(byRubric.get(rubric(position).id())));
    }

    private Rubric rubric(String position) {
        return rubrics.forPosition(position).orElse(Rubric.NONE);
    }

    private InterviewScorer scorer(Rubric rubric) {
        return new InterviewScorer(analyzer, rubric, policy);
    }

    private void score(AssembledInterview one, ScoredAnswers scored) {
        Interview interview = one.interview();
        InterviewScorer scorer = Objects.requireNonNull(byPosition.get(interview.position()));
        Scorecard card = scorer.score(interview);
        boolean without = rubric(interview.position()).isNone();
        for (AnswerScore answer : card.answers()) {
            scored.add(new ScoredAnswer(
                    interview.candidate().id(),
                    interview.position(),
                    question(answer),
                    answer.status().name(),
                    without ? null : score(answer),
                    answer.answer().words(),
                    answer.rating()));
        }
    }

    private @Nullable Double score(AnswerScore answer) {
        return switch (column) {
            case TEXT_SCORE, SCORE -> answer.textScore();
            case CONTENT -> answer.content();
            case CONTENT_ALONE -> answer.contentAlone();
        };
    }

    /** As {@code answers.csv} names it; where nothing does, by its words. */
    private static String question(AnswerScore answer) {
        Question question = answer.answer().question();
        String id = question.id();
        if (id != null && !id.isBlank()) {
            return id.strip();
        }
        String known = answer.rubricQuestion();
        return known == null ? question.text().strip() : known;
    }
}
