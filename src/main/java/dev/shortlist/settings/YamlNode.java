package dev.shortlist.settings;

import dev.shortlist.rubric.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A place in a YAML file that checks what is read from it. A wrong value is noted and replaced by a harmless one, so
 * that the rest can be checked too.
 *
 * @param file the file as the operator knows it
 * @param path e.g. {@code questions[3].id}; lists count from 0; empty for the root
 */
record YamlNode(String file, String path, JsonNode json, Problems problems) {

    YamlNode at(String key) {
        return new YamlNode(file, path.isEmpty() ? key : path + "." + key, json.path(key), problems);
    }

    boolean absent() {
        return json.isMissingNode();
    }

    /** Whether nothing is written here, though the key may be. */
    boolean empty() {
        return absent()
                || json.isNull()
                || (json.isString() && json.stringValue().isEmpty());
    }

    /** Notes a problem at this place. */
    void refuse(String expected, String found) {
        problems.add(file, path, expected, found);
    }

    void refuse(String expected) {
        refuse(expected, found());
    }

    /** What stands here, in the words of a message; long text is cut. */
    String found() {
        if (empty()) {
            return "none";
        }
        if (json.isString()) {
            String text = json.stringValue();
            return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
        }
        if (json.isArray()) {
            return "a list";
        }
        if (json.isObject()) {
            return "a mapping";
        }
        return json.asString();
    }

    /** Whether this is a mapping; its keys must be among the known ones. */
    boolean mappingOf(Collection<String> known) {
        if (!json.isObject()) {
            refuse("a mapping with " + String.join(", ", known));
            return false;
        }
        for (String key : json.propertyNames()) {
            if (!known.contains(key)) {
                at(key).refuse(Nearest.hint(key, known), "the unknown key \"" + key + '"');
            }
        }
        return true;
    }

    /** The entries of a mapping with free keys, in the order of the file. */
    Map<String, YamlNode> entries(String expected) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!json.isObject() || json.isEmpty()) {
            refuse(expected, json.isObject() ? "none" : found());
        } else {
            json.propertyNames().forEach(key -> entries.put(key, at(key)));
        }
        return entries;
    }

    /** The items of a list; absent is none. */
    List<YamlNode> items(String expected) {
        List<YamlNode> items = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                items.add(new YamlNode(file, path + '[' + i + ']', json.get(i), problems));
            }
        } else if (!absent()) {
            refuse(expected);
        }
        return items;
    }

    /** The items of a list that must not be empty. */
    List<YamlNode> someItems(String expected) {
        List<YamlNode> items = items(expected);
        if (items.isEmpty() && (absent() || json.isArray())) {
            refuse(expected, "none");
        }
        return items;
    }

    /** The texts of a list; absent is none. */
    List<String> texts() {
        return items("a list of texts").stream().map(YamlNode::text).toList();
    }

    /** A text that is not blank, without the spaces around it. */
    String text() {
        if (json.isNumber() || json.isBoolean()) {
            refuse("text (in quotes)");
        } else if (!json.isString() || json.stringValue().isBlank()) {
            refuse("text");
        } else {
            return json.stringValue().strip();
        }
        return "";
    }

    /** A whole number, both bounds included. */
    int whole(int least, int most) {
        if (json.isIntegralNumber() && json.canConvertToInt() && json.intValue() >= least && json.intValue() <= most) {
            return json.intValue();
        }
        refuse("a whole number from " + least + " to " + most);
        return least;
    }

    /** A number, both bounds included; NaN, which compares with nothing, where it is refused. */
    double number(int least, int most) {
        if (json.isNumber() && json.doubleValue() >= least && json.doubleValue() <= most) {
            return json.doubleValue();
        }
        refuse("a number from " + least + " to " + most);
        return Double.NaN;
    }

    /** A finite number over 0. */
    double positive() {
        if (json.isNumber() && json.doubleValue() > 0 && Double.isFinite(json.doubleValue())) {
            return json.doubleValue();
        }
        refuse("a number over 0");
        return 1;
    }
}
