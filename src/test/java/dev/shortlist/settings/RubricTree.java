package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.rubric.Rubric;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A rubric put together for a case. */
final class RubricTree {
    private final ObjectNode root = JsonMapper.shared().createObjectNode();

    RubricTree() {
        root.put("id", "r").put("version", 1).putArray("positions").add("*");
        root.putArray("questions");
    }

    RubricTree with(String key, JsonNode value) {
        if (!value.isMissingNode()) {
            root.set(key, value);
        }
        return this;
    }

    RubricTree with(JsonNode members) {
        members.propertyNames().forEach(key -> root.set(key, members.path(key)));
        return this;
    }

    /** A question with these members, unless it has others. */
    RubricTree question(String id, String text, JsonNode members) {
        ObjectNode question = ((tools.jackson.databind.node.ArrayNode) root.path("questions")).addObject();
        question.put("id", id).put("text", text).put("section", "Technical");
        members.propertyNames().forEach(key -> question.set(key, members.path(key)));
        return this;
    }

    Rubric read() {
        Problems problems = new Problems();
        Rubric read = new RubricReader().read(new YamlNode("f", "", root, problems));
        assertThat(problems.lines()).isEmpty();
        return read;
    }
}
