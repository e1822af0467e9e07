package dev.shortlist.settings;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The score breakdown of a rubric and the reason for its weights. */
final class DimensionsReader {
    static final List<String> KEYS = List.of("weight", "sections", "part");

    private DimensionsReader() {}

    static List<Dimension> read(YamlNode node) {
        if (node.absent()) {
            return RubricDefaults.DIMENSIONS;
        }
        return node.entries("at least one dimension").entrySet().stream()
                .map(DimensionsReader::dimension)
                .toList();
    }

    /** Why the weights are not equal. */
    static String rationale(YamlNode root, List<Dimension> dimensions) {
        YamlNode node = root.at("weightRationale");
        if (!node.absent()) {
            return node.text();
        }
        if (root.at("dimensions").absent()) {
            return RubricDefaults.RATIONALE;
        }
        if (dimensions.stream().mapToDouble(Dimension::weight).distinct().count() > 1) {
            node.refuse("the reason why the weights are not equal");
        }
        return "";
    }

    private static Dimension dimension(Map.Entry<String, YamlNode> entry) {
        YamlNode node = entry.getValue();
        Ids.check(node, entry.getKey());
        RefusedCriteria.checkName(node, entry.getKey());
        if (!node.mappingOf(KEYS)) {
            return new Dimension(entry.getKey(), 1, List.of(), Part.ANSWER);
        }
        List<String> sections = node.at("sections").someItems("at least one section, or '*'").stream()
                .map(YamlNode::text)
                .toList();
        return new Dimension(entry.getKey(), node.at("weight").positive(), sections, part(node.at("part")));
    }

    private static Part part(YamlNode node) {
        List<Part> parts = Stream.of(Part.values())
                .filter(p ->
                        node.json().isString() && name(p).equals(node.json().stringValue()))
                .toList();
        if (parts.isEmpty()) {
            node.refuse(String.join(
                    ", ", Stream.of(Part.values()).map(DimensionsReader::name).toList()));
        }
        return parts.isEmpty() ? Part.ANSWER : parts.get(0);
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
