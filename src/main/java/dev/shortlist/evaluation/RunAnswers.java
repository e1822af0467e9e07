package dev.shortlist.evaluation;

import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.RatingKey;
import dev.shortlist.scoring.TextAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds answers in a run's {@code candidates.jsonl}, a candidate at a time. */
public final class RunAnswers {
    private static final double POINTS = 100;

    private final Set<String> wanted;
    private final TextAnalyzer analyzer;
    private final Map<String, RunAnswer> found = new TreeMap<>();

    private RunAnswers(Set<String> wanted, TextAnalyzer analyzer) {
        this.wanted = wanted;
        this.analyzer = analyzer;
    }

    /**
     * The answers of these keys that are there and were scored by their words, by their keys.
     *
     * @param keys as {@link RatingKey} makes them
     * @throws IOException when the file is not there or is none that a run wrote
     */
    public static Map<String, RunAnswer> find(Path candidates, Set<String> keys, TextAnalyzer analyzer)
            throws IOException {
        RunAnswers answers = new RunAnswers(keys, analyzer);
        try (BufferedReader lines = Files.newBufferedReader(candidates, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine();
                    line != null && answers.found.size() < keys.size();
                    line = lines.readLine()) {
                answers.look(JsonMapper.shared().readTree(line));
            }
        } catch (JacksonException e) {
            // its message may quote a candidate
            throw new IOException("expected a line of JSON for each candidate");
        }
        return answers.found;
    }

    private void look(JsonNode candidate) {
        for (JsonNode answer : candidate.path("answers")) {
            String key = RatingKey.of(
                    text(candidate, "candidate_id"),
                    text(candidate, "position"),
                    text(answer, "section"),
                    answer.path("question_id").stringValue(null),
                    text(answer, "question"),
                    text(answer, "answer"));
            Features features = wanted.contains(key) ? features(answer) : null;
            if (features != null) {
                found.put(key, answer(candidate, answer, features));
            }
        }
    }

    private RunAnswer answer(JsonNode candidate, JsonNode answer, Features features) {
        JsonNode rubric = candidate.path("rubric");
        String text = text(answer, "answer");
        String id = answer.path("question_id").stringValue(null);
        String known = answer.path("rubric_question").stringValue(null);
        return new RunAnswer(
                text(candidate, "candidate_id"),
                text(rubric, "id") + " v" + rubric.path("version").asInt(0),
                known == null ? text(answer, "question").strip() : known,
                id,
                text(answer, "question"),
                text(answer, "section"),
                text,
                features,
                analyzer.tokens(text).size());
    }

    /** As the scorer hands them to a calibration, but for the digits that the file has; null where it hands none. */
    private static @Nullable Features features(JsonNode answer) {
        JsonNode calibrated = answer.path("calibrated");
        Double points = number(calibrated.isObject() ? calibrated.path("from") : answer.path("text_score"));
        if (points == null) {
            return null;
        }
        double text = Math.max(0, Math.min(1, points / POINTS));
        JsonNode evidence = answer.path("evidence");
        Double factor = number(evidence.path("factor"));
        double guards = factor == null ? 1 : factor;
        String status = text(answer, "status");
        if (status.equals("NO_ANSWER") || status.equals("NON_ANSWER")) {
            return new Features(text, null, null, null, null, guards);
        }
        Double concepts = number(evidence.path("concepts").path("score"));
        Double reference = number(evidence.path("reference").path("score"));
        return concepts == null && reference == null
                ? null
                : new Features(
                        text,
                        concepts,
                        reference,
                        number(evidence.path("peers").path("score")),
                        number(evidence.path("communication").path("score")),
                        guards);
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? Double.valueOf(node.doubleValue()) : null;
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }
}
