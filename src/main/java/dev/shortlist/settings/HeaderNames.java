package dev.shortlist.settings;

import dev.shortlist.rubric.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The header names of each column, and of the files that have their own. */
final class HeaderNames {
    private static final List<String> COLUMN_NAMES =
            Stream.of(Column.values()).map(Column::contractName).toList();
    private static final List<String> RULE_KEYS =
            List.of("pattern", "layout", "columns", "questions", "notRead", "ratingMax", "scale", "decimal", "dates");

    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> spellings = new TreeSet<>();
    private final ProtectedTraits traits;
    private final Map<String, RatingScale> scales;

    HeaderNames(ProtectedTraits traits, Map<String, RatingScale> scales) {
        this.traits = traits;
        this.scales = scales;
        Stream.of(Column.values()).forEach(c -> add(c, c.contractName()));
    }

    /** What {@link Words#joined} headers mean. */
    Map<String, Column> columns() {
        return columns;
    }

    /** The names as {@link Words#spaced}, for messages. */
    Set<String> spellings() {
        return spellings;
    }

    /** The names of each column. */
    void read(YamlNode node) {
        if (node.mappingOf(COLUMN_NAMES)) {
            for (Column column : Column.values()) {
                node.at(column.contractName()).items("a list of texts").forEach(n -> name(column, n));
            }
        }
    }

    /** What is declared for the files of a pattern. */
    FileRule rule(YamlNode node) {
        Map<String, Column> own = new HashMap<>();
        if (!node.mappingOf(RULE_KEYS)) {
            return new FileRule(FileRule.glob(""), null);
        }
        if (!node.at("columns").absent()) {
            node.at("columns").entries("headers, each with its column").forEach((header, meaning) -> {
                refuseProtected(meaning, header);
                Column column = column(meaning);
                if (column != null) {
                    own.put(Words.joined(header), column);
                }
            });
        }
        return new FileRule(
                FileRule.glob(node.at("pattern").text()),
                own,
                layout(node.at("layout")),
                headers(node.at("questions")),
                headers(node.at("notRead")),
                values(node));
    }

    private FileRule.Values values(YamlNode node) {
        YamlNode ratingMax = node.at("ratingMax");
        String decimal = oneOf(node.at("decimal"), List.of(".", ","));
        String dates = oneOf(node.at("dates"), List.of("day-first", "month-first"));
        return new FileRule.Values(
                ratingMax.absent() ? null : ratingMax.positive(),
                scale(node.at("scale")),
                decimal == null ? null : decimal.charAt(0),
                dates == null ? null : DateOrder.valueOf(dates.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private @Nullable RatingScale scale(YamlNode node) {
        if (node.absent()) {
            return null;
        }
        String name = node.text();
        RatingScale scale = scales.get(name);
        if (scale == null && !name.isEmpty()) {
            node.refuse(Nearest.hint(name, scales.keySet()));
        }
        return scale;
    }

    /** One of some words; null where nothing is written, or another, which is refused. */
    private static @Nullable String oneOf(YamlNode node, List<String> known) {
        if (node.absent()) {
            return null;
        }
        String text = node.text();
        if (known.contains(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            node.refuse(String.join(" or ", known));
        }
        return null;
    }

    private static @Nullable String layout(YamlNode node) {
        String layout = oneOf(node, List.of("long", "wide"));
        return layout == null ? null : layout.toUpperCase(Locale.ROOT);
    }

    private Set<String> headers(YamlNode node) {
        Set<String> headers = new TreeSet<>();
        for (YamlNode header : node.items("a list of headers")) {
            headers.add(Words.joined(header.text()));
        }
        return headers;
    }

    private void name(Column column, YamlNode node) {
        String name = node.text();
        refuseProtected(node, name);
        Column other = add(column, name);
        if (other != null && other != column) {
            node.refuse("a name of one column", node.found() + ", also of " + other.contractName());
        }
    }

    private void refuseProtected(YamlNode node, String header) {
        if (traits.named(header)) {
            node.refuse("a header that names no protected trait", '"' + header + '"');
        }
    }

    private @Nullable Column add(Column column, String name) {
        spellings.add(Words.spaced(name));
        return columns.putIfAbsent(Words.joined(name), column);
    }

    private static @Nullable Column column(YamlNode node) {
        String name = node.text();
        for (Column column : Column.values()) {
            if (column.contractName().equals(name)) {
                return column;
            }
        }
        if (!name.isEmpty()) {
            node.refuse(Nearest.hint(name, COLUMN_NAMES));
        }
        return null;
    }
}
