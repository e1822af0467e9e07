package dev.shortlist.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The scorer's formulas by the names they have in formulas.yml; each gives named numbers. */
final class Formulas {
    private static final Map<String, Function<Input, Map<String, Object>>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("function-word-share", TextFormulas::functionWordShare);
        BY_NAME.put("guards", TextFormulas::guards);
        BY_NAME.put("word-shapes", TextFormulas::wordShapes);
        BY_NAME.put("negation", TextFormulas::negation);
        BY_NAME.put("term-rarity", TextFormulas::rarity);
        BY_NAME.put("stems", TextFormulas::stems);
        BY_NAME.put("near-stems", TextFormulas::nearStems);
        BY_NAME.put("misspelling", TextFormulas::misspelling);
        BY_NAME.put("reference", TextFormulas::reference);
        BY_NAME.put("communication", TextFormulas::communication);
        BY_NAME.put("relevance", TextFormulas::relevance);
        BY_NAME.put("content", AnswerFormulas::content);
        BY_NAME.put("status", AnswerFormulas::status);
        BY_NAME.put("section-rule", AnswerFormulas::section);
        BY_NAME.put("ratings", AnswerFormulas::ratings);
        BY_NAME.put("answer-confidence", AnswerFormulas::confidence);
        BY_NAME.put("peers", CohortFormulas::peers);
        BY_NAME.put("topic", CohortFormulas::topic);
        BY_NAME.put("topic-by-answers", CohortFormulas::topicByAnswers);
        BY_NAME.put("tally", TotalFormulas::tally);
        BY_NAME.put("answer-spread", TotalFormulas::answerSpread);
        BY_NAME.put("uncertainty", TotalFormulas::uncertainty);
        BY_NAME.put("normal-curve", TotalFormulas::normalCurve);
        BY_NAME.put("rounding", TotalFormulas::rounding);
    }

    private Formulas() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Function<Input, Map<String, Object>> of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    /** Names and numbers in turn; what is null is "none". */
    static Map<String, Object> values(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), Objects.requireNonNullElse(namesAndValues[i + 1], "none"));
        }
        return values;
    }

    /** A case's input. */
    record Input(JsonNode json) {
        /** In texts, three times x is written {@code {3 x}}, and x1 x2 x3 is {@code {3 x#}}. */
        private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) ([^}]+)}");

        boolean has(String name) {
            return json.has(name);
        }

        double number(String name) {
            return number(name, 0);
        }

        double number(String name, double otherwise) {
            return json.path(name).doubleValue(otherwise);
        }

        int whole(String name) {
            return whole(name, 0);
        }

        int whole(String name, int otherwise) {
            return json.path(name).intValue(otherwise);
        }

        @Nullable
        Double orNull(String name) {
            return json.has(name) ? json.path(name).doubleValue() : null;
        }

        String text(String name) {
            return repeated(json.path(name).asString(""));
        }

        List<String> texts(String name) {
            JsonNode node = json.path(name);
            return node.isArray()
                    ? node.values().stream().map(n -> repeated(n.asString())).toList()
                    : node.isMissingNode() ? List.of() : List.of(text(name));
        }

        List<Input> list(String name) {
            return json.path(name).values().stream().map(Input::new).toList();
        }

        private static String repeated(String text) {
            return REPEATED.matcher(text)
                    .replaceAll(m -> IntStream.rangeClosed(1, Integer.parseInt(m.group(1)))
                            .mapToObj(i -> m.group(2).replace("#", String.valueOf(i)))
                            .collect(Collectors.joining(" ")));
        }
    }
}
