package dev.shortlist.settings;

import dev.shortlist.rubric.RubricQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses questions that an export could not tell apart: the same id, or an alias that is another question's wording.
 * Two questions may have the same text, for then their ids tell them apart.
 */
final class QuestionTwins {
    private QuestionTwins() {}

    static void check(YamlNode node, List<RubricQuestion> questions) {
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            claim(place(node, i).at("id"), questions.get(i).id(), i, ids, "an id that no other question has");
            texts.putIfAbsent(asLookedFor(questions.get(i).text()), i);
        }
        for (int i = 0; i < questions.size(); i++) {
            List<YamlNode> aliases = place(node, i).at("aliases").json().isArray()
                    ? place(node, i).at("aliases").items("")
                    : List.of();
            for (YamlNode alias : aliases) {
                claim(alias, alias.json().stringValue(""), i, texts, "a wording that no other question has");
            }
        }
    }

    /** As {@code Rubrics.find} compares ids and wordings: case, punctuation and spaces apart. */
    private static String asLookedFor(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static YamlNode place(YamlNode node, int index) {
        return new YamlNode(
                node.file(), node.path() + '[' + index + ']', node.json().path(index), node.problems());
    }

    private static void claim(YamlNode node, String text, int question, Map<String, Integer> claimed, String expected) {
        String key = asLookedFor(text);
        Integer other = key.isEmpty() ? null : claimed.putIfAbsent(key, question);
        if (other != null && other != question) {
            node.refuse(expected, node.found() + ", also in questions[" + other + "]");
        }
    }
}
