package dev.shortlist.settings;

import dev.shortlist.rubric.Concept;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The concepts and red flags of a question. */
final class ConceptsReader {
    static final List<String> KEYS = List.of("id", "label", "weight", "any", "all", "within");
    static final List<String> RED_FLAG_KEYS = List.of("id", "label", "any", "all", "within");

    /** In words of an answer; no window that long means that words stand together. */
    private static final int LONGEST_WINDOW = 1000;

    private ConceptsReader() {}

    static List<Concept> concepts(YamlNode node) {
        return read(node, KEYS);
    }

    /** A red flag never changes a score, so it has no weight. */
    static List<Concept> redFlags(YamlNode node) {
        return read(node, RED_FLAG_KEYS);
    }

    private static List<Concept> read(YamlNode node, List<String> keys) {
        Set<String> ids = new HashSet<>();
        return node.items("a list of {" + String.join(", ", keys) + "}").stream()
                .filter(item -> item.mappingOf(keys))
                .map(item -> concept(item, ids))
                .toList();
    }

    private static Concept concept(YamlNode node, Set<String> ids) {
        String id = Ids.read(node.at("id"));
        if (!id.isEmpty() && !ids.add(id)) {
            node.at("id").refuse("an id that no other of the question has");
        }
        RefusedCriteria.checkName(node.at("id"), id);
        YamlNode weight = node.at("weight");
        YamlNode within = node.at("within");
        return new Concept(
                id,
                label(node.at("label"), id),
                weight.absent() ? 1 : weight.positive(),
                parts(node),
                within.absent() ? 0 : within.whole(1, LONGEST_WINDOW));
    }

    /** A concept has either one list of wordings or several, of each of which one must be found. */
    private static List<List<String>> parts(YamlNode node) {
        YamlNode all = node.at("all");
        if (all.absent()) {
            return List.of(any(node.at("any")));
        }
        if (!node.at("any").absent()) {
            all.refuse("either any or all", "both");
        }
        List<YamlNode> parts = all.items("a list of lists of wordings");
        if (all.json().isArray() && parts.size() < 2) {
            all.refuse("at least two lists of wordings (for one: any)", String.valueOf(parts.size()));
        }
        return parts.stream().map(ConceptsReader::any).toList();
    }

    /** The id as a label, unless another is given. */
    static String label(YamlNode node, String id) {
        if (node.absent()) {
            return id.replace('-', ' ');
        }
        String label = node.text();
        RefusedCriteria.checkName(node, label);
        return label;
    }

    private static List<String> any(YamlNode node) {
        List<YamlNode> wordings = node.someItems("at least one wording");
        wordings.forEach(
                w -> RefusedCriteria.checkName(w, w.json().isString() ? w.json().stringValue() : ""));
        return wordings.stream().map(YamlNode::text).toList();
    }
}
