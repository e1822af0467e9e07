package dev.shortlist.ingest;

import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines above a table that say something of all its rows: {@code Candidate: Alex Thompson}. */
final class Preamble {
    private static final int MOST_PAIRS = 4;

    private Preamble() {}

    /** What the lines say, by the meaning of their names; nothing where they say nothing that is known. */
    static Map<Column, String> of(List<RawRow> lines, String file, ColumnNames names) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (RawRow line : lines) {
            of(line, file, names).forEach(values::putIfAbsent);
        }
        return values;
    }

    /** What one line says; nothing where it is no such line. */
    static Map<Column, String> of(RawRow line, String file, ColumnNames names) {
        List<String> texts = line.cells().stream()
                .map(Cell::text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < texts.size() && texts.size() <= 2 * MOST_PAIRS; i++) {
            String text = texts.get(i);
            int colon = text.indexOf(':');
            boolean alone = colon > 0 && colon < text.length() - 1;
            Column column = column(alone ? text.substring(0, colon) : text, file, names);
            if (column != null && alone) {
                values.putIfAbsent(column, text.substring(colon + 1).strip());
            } else if (column != null && i + 1 < texts.size()) {
                values.putIfAbsent(column, texts.get(++i));
            }
        }
        return values;
    }

    private static @Nullable Column column(String name, String file, ColumnNames names) {
        String key = name.strip();
        return names.column(file, key.endsWith(":") ? key.substring(0, key.length() - 1) : key);
    }
}
