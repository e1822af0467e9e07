package dev.shortlist.job;

import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.recommendation.Recommender;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.Survey;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.store.AssessedInterview;
import dev.shortlist.store.ReadInterview;
import dev.shortlist.store.SurveyFiles;
import dev.shortlist.store.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                                                : calibration.of(r).orElse(null)),
                        (one, other) -> one,
                        HashMap::new));
        scorers.put(Rubric.NONE.id(), new InterviewScorer(analyzer, Rubric.NONE, policy));
        recommenders = Stream.concat(rubrics.all().stream(), Stream.of(Rubric.NONE))
                .collect(Collectors.toMap(Rubric::id, Recommender::new));
    }

    /** The sections of a position's interview, in the order of its rubric. */
    List<String> sectionsOf(String position) {
        return rubric(position).sections();
    }

    /** What each answer of an interview holds by itself. */
    ReadInterview read(AssembledInterview assembled) {
        String rubric = rubric(assembled.interview().position()).id();
        return new ReadInterview(
                assembled.interview(),
                rubric,
                Objects.requireNonNull(scorers.get(rubric)).read(assembled.interview()),
                assembled.rows(),
                assembled.conflicts());
    }

    /** The scorers with what the survey found; the first who scores reads it. */
    private synchronized Map<String, InterviewScorer> informed() {
        if (informed == null) {
            informed = informed(surveys());
        }
        return informed;
    }

    private Map<String, InterviewScorer> informed(Map<String, Survey> surveys) {
        Map<String, InterviewScorer> all = new HashMap<>();
        scorers.forEach((rubric, scorer) -> {
            Survey survey = surveys.getOrDefault(rubric, Survey.NONE);
            all.put(rubric, scorer.informedBy(peers ? survey : survey.withoutPeers()));
        });
        return all;
    }

    private Map<String, Survey> surveys() {
        try {
            return SurveyFiles.read(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what was read with the other answers, scores it and recommends. */
    AssessedInterview assess(ReadInterview read) {
        Scorecard card =
                Objects.requireNonNull(informed().get(read.rubricId())).score(read.interview(), read.readings());
        Recommender recommender = Objects.requireNonNull(recommenders.get(card.rubricId()));
        return new AssessedInterview(recommender.assess(card), read.rows());
    }

    /** An interview for a position without a rubric is kept and shown, and not ranked. */
    private Rubric rubric(String position) {
        return rubrics.forPosition(position).orElse(Rubric.NONE);
    }
}
