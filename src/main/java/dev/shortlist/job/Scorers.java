package dev.shortlist.job;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.recommendation.Recommender;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.QuestionSurvey;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.Located;
import dev.shortlist.store.ScoredInterview;
import dev.shortlist.store.SurveyFiles;
import dev.shortlist.store.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scorer and a recommender per rubric, and which rubric is whose. */
final class Scorers {
    private final Rubrics rubrics;
    private final Map<String, InterviewScorer> scorers;
    private final boolean peers;
    private final WorkFolder work;
    private @Nullable Map<String, InterviewScorer> informed;
    private final Map<String, Recommender> recommenders;

    Scorers(
            RubricSet set,
            TextAnalyzer analyzer,
            ScoringPolicy policy,
            @Nullable LoadedCalibration calibration,
            WorkFolder work) {
        this.work = work;
        peers = policy.peers();
        rubrics = set.rubrics();
        scorers = set.loaded().stream()
                .collect(Collectors.toMap(
                        r -> r.rubric().id(),
                        r -> new InterviewScorer(analyzer, r.rubric(), policy)
                                .calibratedBy(
                                        calibration == null
                                                ? null
                                                : calibration.of(r).orElse(null))));
        recommenders = rubrics.all().stream().collect(Collectors.toMap(Rubric::id, Recommender::new));
    }

    /** The sections of a position's interview, in the order of its rubric. */
    List<String> sectionsOf(String position) {
        return rubric(position).sections();
    }

    /** Lets the survey of the interview's rubric know what its answers hold. */
    void survey(AssembledInterview assembled, Map<String, SurveyBuilder> surveys) {
        String rubric = rubric(assembled.interview().position()).id();
        Objects.requireNonNull(scorers.get(rubric))
                .survey(assembled.interview(), surveys.computeIfAbsent(rubric, k -> new SurveyBuilder()));
    }

    ScoredInterview score(AssembledInterview assembled) {
        String rubric = rubric(assembled.interview().position()).id();
        Scorecard card = Objects.requireNonNull(informed().get(rubric)).score(assembled.interview());
        return new ScoredInterview(card, assembled.rows(), assembled.conflicts());
    }

    /** The scorers with what the survey found; the first who scores reads it. */
    private synchronized Map<String, InterviewScorer> informed() {
        if (informed == null) {
            informed = peers ? informed(surveys()) : scorers;
        }
        return informed;
    }

    private Map<String, InterviewScorer> informed(Map<String, List<QuestionSurvey>> surveys) {
        Map<String, InterviewScorer> all = new HashMap<>();
        scorers.forEach(
                (rubric, scorer) -> all.put(rubric, scorer.informedBy(surveys.getOrDefault(rubric, List.of()))));
        return all;
    }

    private Map<String, List<QuestionSurvey>> surveys() {
        try {
            return SurveyFiles.read(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
