package dev.shortlist.settings;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;

/** One rubric from its YAML; what is wrong is noted at its place. */
final class RubricReader {
    private static final List<String> KEYS =
            List.of("id", "version", "positions", "dimensions", "weightRationale", "bands", "policy", "questions");

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
        return new Rubric(
                id,
                version,
                positions,
                dimensions,
                DimensionsReader.rationale(root, dimensions),
                BandsReader.read(root.at("bands")),
                PolicyReader.read(root.at("policy"), dimensions),
                questions(root.at("questions")));
    }

    private static List<RubricQuestion> questions(YamlNode node) {
        List<RubricQuestion> questions = node.someItems("at least one question").stream()
                .map(QuestionReader::read)
                .toList();
        QuestionTwins.check(node, questions);
        return questions;
    }
}
