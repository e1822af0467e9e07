package dev.shortlist.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an answer may say for a word of the concepts. */
final class SynonymsReader {
    /** The scorer parts words at all but these. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.'’][\\p{L}\\p{M}\\p{N}]+)*");

    private SynonymsReader() {}

    /**
     * The synonyms of a rubric or a question; absent is none.
     *
     * @param shared those to which these are added, by their words
     */
    static Map<String, List<String>> read(YamlNode node, Map<String, List<String>> shared) {
        if (node.absent()) {
            return shared;
        }
        Map<String, List<String>> synonyms = new LinkedHashMap<>(shared);
        node.entries("at least one word: [what is said instead, ...]").forEach((word, others) -> {
            if (!WORD.matcher(word).matches()) {
                others.refuse("a single word before the colon", '"' + word + '"');
            }
            RefusedCriteria.checkName(others, word);
            List<String> all = new ArrayList<>(synonyms.getOrDefault(word, List.of()));
            for (YamlNode other : others.someItems("at least one synonym")) {
                String text = other.text();
                RefusedCriteria.checkName(other, text);
                all.add(text);
            }
            synonyms.put(word, all);
        });
        return synonyms;
    }
}
