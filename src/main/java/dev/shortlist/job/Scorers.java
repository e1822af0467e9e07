package dev.shortlist.job;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.recommendation.Recommender;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.Located;
import dev.shortlist.store.ScoredInterview;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A scorer and a recommender per rubric, and which rubric is whose. */
final class Scorers {
    private final Rubrics rubrics;
    private final Map<String, InterviewScorer> scorers;
    private final Map<String, Recommender> recommenders;

    Scorers(Rubrics rubrics, TextAnalyzer analyzer, ScoringPolicy policy) {
        this.rubrics = rubrics;
        scorers = rubrics.all().stream()
                .collect(Collectors.toMap(Rubric::id, r -> new InterviewScorer(analyzer, r, policy)));
        recommenders = rubrics.all().stream().collect(Collectors.toMap(Rubric::id, Recommender::new));
    }

    /** The sections of a position's interview, in the order of its rubric. */
    List<String> sectionsOf(String position) {
        return rubric(position).sections();
    }

    ScoredInterview score(AssembledInterview assembled) {
        String rubric = rubric(assembled.interview().position()).id();
        Scorecard card = Objects.requireNonNull(scorers.get(rubric)).score(assembled.interview());
        return new ScoredInterview(card, assembled.rows(), assembled.conflicts());
    }

    AssessedInterview recommend(Located<ScoredInterview> scored) {
        Scorecard card = scored.value().scorecard();
        Recommender recommender = Objects.requireNonNull(recommenders.get(card.rubricId()));
        return new AssessedInterview(scored.value(), recommender.decide(card), scored.offset());
    }

    private Rubric rubric(String position) {
        return rubrics.forPosition(position)
                .orElseThrow(() -> new RunFailure(
                        ExitCode.CONFIGURATION,
                        "config/rubrics: expected a rubric for every position or one for '*', found none for \""
                                + position + "\" [CONFIG]"));
    }
}
