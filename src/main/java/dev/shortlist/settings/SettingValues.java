package dev.shortlist.settings;

import dev.shortlist.rubric.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** The settings' values, put one over the other: built-in, file, system properties, options. */
final class SettingValues {
    private static final String PREFIX = "shortlist";

    private final Map<SettingKey, String> values = new HashMap<>();
    private final Problems problems;

    SettingValues(Problems problems) {
        this.problems = problems;
        SettingKey.all().forEach(k -> values.put(k, k.initial()));
    }

    String get(SettingKey key) {
        return values.getOrDefault(key, key.initial());
    }

    boolean flag(SettingKey key) {
        return Boolean.parseBoolean(get(key));
    }

    int whole(SettingKey key) {
        return Integer.parseInt(get(key));
    }

    double decimal(SettingKey key) {
        return Double.parseDouble(get(key));
    }

    /** A file with the settings below {@code shortlist:}, grouped; a group may be empty. */
    void file(YamlNode root) {
        if (root.empty() || !root.mappingOf(List.of(PREFIX)) || root.at(PREFIX).empty()) {
            return;
        }
        YamlNode settings = root.at(PREFIX);
        if (settings.mappingOf(SettingKey.groups())) {
            SettingKey.groups().forEach(g -> group(g, settings.at(g)));
        }
    }

    private void group(String group, YamlNode node) {
        List<String> names = SettingKey.of(group).map(k -> name(k)).toList();
        if (!node.empty() && node.mappingOf(names)) {
            SettingKey.of(group).forEach(k -> value(k, node.at(name(k))));
        }
    }

    private static String name(SettingKey key) {
        return key.key().substring(key.group().length() + 1);
    }

    private void value(SettingKey key, YamlNode node) {
        if (node.absent()) {
            return;
        }
        Optional<String> accepted =
                key.kind().fits(node.json()) ? key.kind().accept(node.json().asString()) : Optional.empty();
        accepted.ifPresentOrElse(
                v -> values.put(key, v), () -> node.refuse(key.kind().expected()));
    }

    /** The properties {@code shortlist.<key>}; others of that prefix are somebody else's unless their group is ours. */
    void system(Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            String key = name.startsWith(PREFIX + ".") ? name.substring(PREFIX.length() + 1) : "";
            if (SettingKey.groups().stream().anyMatch(g -> key.startsWith(g + "."))) {
                set("-D" + name, key, properties.getProperty(name, ""));
            }
        }
    }

    /** The options {@code --set key=value}. */
    void options(Map<String, String> options) {
        new TreeSet<>(options.keySet()).forEach(key -> set("--set " + key, key, options.getOrDefault(key, "")));
    }

    private void set(String option, String name, String value) {
        Optional<SettingKey> key =
                SettingKey.all().stream().filter(k -> k.key().equals(name)).findFirst();
        if (key.isEmpty()) {
            problems.add(option, "", Nearest.hint(name, SettingKey.keys()), "the unknown setting \"" + name + '"');
            return;
        }
        SettingKind kind = key.get().kind();
        kind.accept(value.strip())
                .ifPresentOrElse(
                        v -> values.put(key.get(), v),
                        () -> problems.add(option, "", kind.expected(), '"' + value + '"'));
    }
}
