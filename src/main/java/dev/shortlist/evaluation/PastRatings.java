package dev.shortlist.evaluation;

import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.settings.LoadedRubric;
import dev.shortlist.settings.RubricSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the answers of past exports that people rated and whose words are scored. */
public final class PastRatings {
    private final RubricSet rubrics;
    private final TextAnalyzer analyzer;
    private final Map<String, InterviewScorer> scorers = new HashMap<>();
    private final List<RatedAnswer> answers = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final Set<String> raters = new TreeSet<>();
    private final Map<String, LoadedRubric> used = new TreeMap<>();
    private int rated;
    private int ratedTwice;

    private PastRatings(RubricSet rubrics, TextAnalyzer analyzer) {
        this.rubrics = rubrics;
        this.analyzer = analyzer;
    }

    /**
     * Scores every answer and keeps those that are rated and were scored for content.
     *
     * @param policy the settings of the scorer; its source must be the text
     * @throws IOException when the exports cannot be read any more
     */
    public static TrainingRatings of(
            PastExports exports, RubricSet rubrics, TextAnalyzer analyzer, ScoringPolicy policy) throws IOException {
        PastRatings ratings = new PastRatings(rubrics, analyzer);
        rubrics.rubrics().all().forEach(r -> ratings.scorers.put(r.id(), new InterviewScorer(analyzer, r, policy)));
        if (policy.peers()) {
            ratings.compareWithEachOther(exports);
        }
        exports.forEach(ratings::add);
        return new TrainingRatings(
                ratings.answers,
                ratings.rated,
                ratings.raters.size(),
                ratings.ratedTwice,
                List.copyOf(ratings.used.values()),
                TrainingRatings.sha256(ratings.contents));
    }

    /** As a night does: first what the answers to each question have in common, then their scores. */
    private void compareWithEachOther(PastExports exports) throws IOException {
        Map<String, SurveyBuilder> surveys = new HashMap<>();
        exports.forEach(one -> rubric(one)
                .ifPresent(r ->
                        scorer(r).survey(one.interview(), surveys.computeIfAbsent(r.id(), id -> new SurveyBuilder()))));
        surveys.forEach((id, survey) -> scorers.computeIfPresent(id, (k, s) -> s.informedBy(survey.survey())));
    }

    private Optional<Rubric> rubric(AssembledInterview one) {
        return rubrics.rubrics().forPosition(one.interview().position());
    }

    private InterviewScorer scorer(Rubric rubric) {
        return Objects.requireNonNull(scorers.get(rubric.id()));
    }

    private void add(AssembledInterview one) {
        rubric(one).ifPresent(rubric -> {
            String candidate = one.interview().candidate().key();
            scorer(rubric).score(one.interview()).answers().forEach(a -> add(a, candidate, rubric));
        });
    }

    private void add(AnswerScore score, String candidate, Rubric rubric) {
        Double rating = score.rating();
        Features features = score.featuresToLearn();
        rated += rating == null ? 0 : 1;
        if (rating == null || features == null) {
            return;
        }
        Answer answer = score.answer();
        int words = analyzer.tokens(answer.text()).size();
        answers.add(new RatedAnswer(candidate, question(score), features, words, rating));
        List<Rating> known =
                answer.ratings().stream().filter(r -> r.maximum() != null).toList();
        known.forEach(r -> raters.add(r.rater()));
        ratedTwice += known.size() > 1 ? 1 : 0;
        contents.add(content(answer, known));
        rubrics.loaded().stream()
                .filter(r -> r.rubric().id().equals(rubric.id()))
                .forEach(r -> used.put(rubric.id(), r));
    }

    private static String content(Answer answer, List<Rating> known) {
        Question question = answer.question();
        return TrainingRatings.content(
                question.id(),
                question.text(),
                answer.section(),
                answer.text(),
                known.stream()
                        .map(r -> Double.toHexString(r.value()) + "/" + r.maximum())
                        .toList());
    }

    private static String question(AnswerScore answer) {
        String known = answer.rubricQuestion();
        Question question = answer.answer().question();
        String id = question.id();
        return known != null
                ? known
                : id == null || id.isBlank() ? question.text().strip() : id.strip();
    }
}
