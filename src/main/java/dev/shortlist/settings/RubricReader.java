package dev.shortlist.settings;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Nearest;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One rubric from its YAML; what is wrong is noted at its place. */
final class RubricReader {
    static final List<String> KEYS = List.of(
            "id", "version", "positions", "dimensions", "weightRationale", "bands", "policy", "synonyms", "questions");

    Rubric read(YamlNode root) {
        if (!root.mappingOf(KEYS)) {
            return RubricDefaults.EMPTY;
        }
        String id = Ids.read(root.at("id"));
        int version = root.at("version").whole(1, 1_000_000);
        List<String> positions = root.at("positions").someItems("at least one position, or '*'").stream()
                .map(YamlNode::text)
                .toList();
        List<Dimension> dimensions = DimensionsReader.read(root.at("dimensions"));
        List<RubricQuestion> questions =
                questions(root.at("questions"), SynonymsReader.read(root.at("synonyms"), Map.of()));
        checkRequired(root.at("policy").at("requiredSections"), dimensions, questions);
        return new Rubric(
                id,
                version,
                positions,
                dimensions,
                DimensionsReader.rationale(root, dimensions),
                BandsReader.read(root.at("bands")),
                PolicyReader.read(root.at("policy"), dimensions),
                questions);
    }

    /** A required section that nothing names is a slip that would leave nobody with enough evidence. */
    private static void checkRequired(YamlNode node, List<Dimension> dimensions, List<RubricQuestion> questions) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dimensions.forEach(d -> known.addAll(d.sections()));
        questions.forEach(q -> known.add(q.section()));
        known.remove("*");
        known.remove("");
        if (node.json().isArray()) {
            node.items("").stream()
                    .filter(s -> s.json().isString() && !s.json().stringValue().isBlank())
                    .filter(s -> !known.contains(s.json().stringValue().strip()))
                    .forEach(s -> s.refuse(Nearest.hint(s.json().stringValue().strip(), known)));
        }
    }

    private static List<RubricQuestion> questions(YamlNode node, Map<String, List<String>> synonyms) {
        List<RubricQuestion> questions = node.someItems("at least one question").stream()
                .map(q -> QuestionReader.read(q, synonyms))
                .toList();
        QuestionTwins.check(node, questions);
        return questions;
    }
}
