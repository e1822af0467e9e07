package dev.shortlist.settings;

import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.ConceptGroup;
import dev.shortlist.rubric.Gate;
import dev.shortlist.rubric.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The groups and gates of a question. */
final class GroupsReader {
    static final List<String> GROUP_KEYS = List.of("id", "label", "concepts", "atMost");
    static final List<String> GATE_KEYS = List.of("concepts", "atMost");

    private GroupsReader() {}

    /** What is refused leaves the group out, so that the rest can be checked. */
    static List<ConceptGroup> groups(YamlNode node, List<Concept> concepts) {
        Set<String> ids = new HashSet<>();
        Set<String> grouped = new HashSet<>();
        List<ConceptGroup> groups = new ArrayList<>();
        for (YamlNode item : node.items("a list of {" + String.join(", ", GROUP_KEYS) + "}")) {
            int before = node.problems().all().size();
            if (item.mappingOf(GROUP_KEYS)) {
                ConceptGroup group = group(item, concepts, ids, grouped);
                if (node.problems().all().size() == before) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private static ConceptGroup group(YamlNode node, List<Concept> concepts, Set<String> ids, Set<String> grouped) {
        String id = Ids.read(node.at("id"));
        if (!id.isEmpty() && !ids.add(id)) {
            node.at("id").refuse("an id that no other group of the question has");
        }
        RefusedCriteria.checkName(node.at("id"), id);
        List<String> own = known(node.at("concepts"), concepts);
        for (int i = 0; i < own.size(); i++) {
            if (!grouped.add(own.get(i))) {
                node.at("concepts").items("").get(i).refuse("a concept that is in no other group");
            }
        }
        int atMost = node.at("atMost").whole(1, 1000);
        if (!own.isEmpty() && atMost >= own.size()) {
            node.at("atMost").refuse("fewer than the group's concepts (" + own.size() + ")");
        }
        return new ConceptGroup(id, ConceptsReader.label(node.at("label"), id), own, atMost);
    }

    static List<Gate> gates(YamlNode node, List<Concept> concepts) {
        return node.items("a list of {" + String.join(", ", GATE_KEYS) + "}").stream()
                .filter(item -> item.mappingOf(GATE_KEYS))
                .map(item -> new Gate(known(item.at("concepts"), concepts), share(item.at("atMost"))))
                .toList();
    }

    /** At 1 a gate would hold nothing down. */
    private static double share(YamlNode node) {
        double share = node.number(0, 1);
        if (share == 1) {
            node.refuse("a number below 1");
        }
        return share;
    }

    private static List<String> known(YamlNode node, List<Concept> concepts) {
        List<String> ids = concepts.stream().map(Concept::id).toList();
        List<String> known = new ArrayList<>();
        for (YamlNode item : node.someItems("at least one concept of the question")) {
            String id = item.text();
            if (!id.isEmpty() && !ids.contains(id)) {
                item.refuse(ids.isEmpty() ? "a concept of the question" : Nearest.hint(id, ids));
            }
            known.add(id);
        }
        return known;
    }
}
