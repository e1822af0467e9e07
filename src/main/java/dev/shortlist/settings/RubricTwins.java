package dev.shortlist.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Refuses a second rubric with an id, or for a position, that another one has. */
final class RubricTwins {
    private final Map<String, String> idToFile = new HashMap<>();
    private final Map<String, String> positionToFile = new HashMap<>();
    private final Problems problems;

    RubricTwins(Problems problems) {
        this.problems = problems;
    }

    void check(YamlNode root) {
        claim(root.at("id"), idToFile, "an id of its own");
        // what is no list was refused when the rubric was read
        if (root.at("positions").json().isArray()) {
            root.at("positions").items("").forEach(p -> claim(p, positionToFile, "a position that is claimed once"));
        }
    }

    private void claim(YamlNode node, Map<String, String> claimed, String expected) {
        if (!node.json().isString()) {
            return;
        }
        String key = node.json().stringValue().strip().toLowerCase(Locale.ROOT);
        String other = claimed.putIfAbsent(key, node.file());
        if (other != null) {
            problems.add(node.file(), node.path(), expected, node.found() + ", also in " + other);
        }
    }
}
