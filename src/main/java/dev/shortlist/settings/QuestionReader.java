package dev.shortlist.settings;

import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.ConceptGroup;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;
import java.util.Map;

/** A question of a rubric. */
final class QuestionReader {
    static final List<String> KEYS = List.of(
            "id",
            "text",
            "aliases",
            "section",
            "reference",
            "concepts",
            "redFlags",
            "anchors",
            "synonyms",
            "groups",
            "gates");
    private static final int LEVELS = 5;

    private QuestionReader() {}

    /**
     * A question with its own synonyms and those of the rubric.
     *
     * @param shared the rubric's synonyms
     */
    static RubricQuestion read(YamlNode node, Map<String, List<String>> shared) {
        if (!node.mappingOf(KEYS)) {
            return new RubricQuestion("", "", List.of(), "", List.of(), List.of(), List.of(), List.of());
        }
        List<Concept> concepts = ConceptsReader.concepts(node.at("concepts"));
        List<Concept> redFlags = ConceptsReader.redFlags(node.at("redFlags"));
        List<ConceptGroup> groups = GroupsReader.groups(node.at("groups"), concepts);
        return new RubricQuestion(
                Ids.read(node.at("id")),
                asked(node.at("text")),
                node.at("aliases").items("a list of texts").stream()
                        .map(QuestionReader::asked)
                        .toList(),
                node.at("section").text(),
                node.at("reference").items("a list of texts").stream()
                        .map(QuestionReader::modelAnswer)
                        .toList(),
                concepts,
                redFlags,
                anchors(node.at("anchors"), concepts, groups),
                SynonymsReader.read(node.at("synonyms"), shared),
                groups,
                GroupsReader.gates(node.at("gates"), concepts));
    }

    private static String asked(YamlNode node) {
        String text = node.text();
        RefusedCriteria.checkQuestion(node, text);
        return text;
    }

    private static String modelAnswer(YamlNode node) {
        String text = node.text();
        RefusedCriteria.checkModelAnswer(node, text);
        return text;
    }

    private static List<Anchor> anchors(YamlNode node, List<Concept> all, List<ConceptGroup> groups) {
        int concepts = all.size()
                - groups.stream()
                        .mapToInt(g -> g.concepts().size() - g.atMost())
                        .sum();
        int problemsBefore = node.problems().all().size();
        List<YamlNode> items = node.items("a list of [concepts, level]");
        List<Anchor> anchors = items.stream().map(i -> anchor(i, concepts)).toList();
        if (node.problems().all().size() == problemsBefore) {
            for (int i = 1; i < anchors.size(); i++) {
                ascending(items.get(i), anchors.get(i - 1), anchors.get(i));
            }
        }
        return anchors;
    }

    private static Anchor anchor(YamlNode node, int concepts) {
        List<YamlNode> pair = node.items("[concepts, level]");
        if (pair.size() == 2) {
            return new Anchor(count(pair.get(0), concepts), pair.get(1).whole(1, LEVELS));
        }
        if (node.json().isArray()) {
            node.refuse("[concepts, level]", pair.size() + " values");
        }
        return new Anchor(1, 1);
    }

    private static void ascending(YamlNode node, Anchor before, Anchor anchor) {
        if (anchor.concepts() <= before.concepts() || anchor.level() <= before.level()) {
            node.refuse(
                    "more concepts and a higher level than the anchor before it",
                    "[" + anchor.concepts() + ", " + anchor.level() + "]");
        }
    }

    private static int count(YamlNode node, int concepts) {
        int count = node.whole(1, 1000);
        if (count > concepts) {
            node.refuse("at most the number of concepts that can count (" + concepts + ")");
        }
        return count;
    }
}
