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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The answers of past exports that people rated and whose words are scored: what a calibration learns from. */
public final class PastRatings {
    private final RubricSet rubrics;
    private final TextAnalyzer analyzer;
    private final Map<String, InterviewScorer> scorers = new HashMap<>();
    private final List<RatedAnswer> answers = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final Set<String> raters = new TreeSet<>();
    private final Map<String, LoadedRubric> used = new TreeMap<>();
    private int rated;

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
    public static PastRatings of(PastExports exports, RubricSet rubrics, TextAnalyzer analyzer, ScoringPolicy policy)
            throws IOException {
        PastRatings ratings = new PastRatings(rubrics, analyzer);
        rubrics.rubrics().all().forEach(r -> ratings.scorers.put(r.id(), new InterviewScorer(analyzer, r, policy)));
        if (policy.peers()) {
            ratings.compareWithEachOther(exports);
        }
        exports.forEach(ratings::add);
        return ratings;
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
        contents.add(content(answer, known));
        rubrics.loaded().stream()
                .filter(r -> r.rubric().id().equals(rubric.id()))
                .forEach(r -> used.put(rubric.id(), r));
    }

    /** What was asked, answered and rated, without who answered and who rated. */
    private static String content(Answer answer, List<Rating> known) {
        Question question = answer.question();
        List<String> given = known.stream()
                .map(r -> Double.toHexString(r.value()) + "/" + r.maximum())
                .sorted()
                .toList();
        return sha256(String.join(
                "\0", question.id() + "", question.text(), answer.section(), answer.text(), given.toString()));
    }

    private static String question(AnswerScore answer) {
        String known = answer.rubricQuestion();
        Question question = answer.answer().question();
        String id = question.id();
        return known != null
                ? known
                : id == null || id.isBlank() ? question.text().strip() : id.strip();
    }

    /** The answers to learn from. */
    public List<RatedAnswer> answers() {
        return List.copyOf(answers);
    }

    /** How many answers have a rating with a known top, also those whose words gave nothing to calibrate. */
    public int rated() {
        return rated;
    }

    /** How many people rated the answers to learn from; ratings without a name are one person's. */
    public int raters() {
        return raters.size();
    }

    /** The rubrics that have such answers, by id. */
    public List<LoadedRubric> rubrics() {
        return List.copyOf(used.values());
    }

    /** The SHA-256 of the answers and ratings, whatever their order, files and names; 64 hexadecimal digits. */
    public String sha256() {
        return sha256(String.join("\n", contents.stream().sorted().toList()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
