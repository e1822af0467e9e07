package dev.shortlist.ingest;

import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lines above a table say of all its rows: {@code Candidate: Alex Thompson}.
 *
 * @param shared what stands above the first line that names a candidate: it holds for the tables that follow, too
 * @param sharedLines the lines that say it, as they stand in the file
 * @param own what stands from that line on: of this table only
 */
record Preamble(Map<Column, String> shared, String sharedLines, Map<Column, String> own) {
    private static final int LONGEST = 1_000;

    private static final Set<Column> OF_A_CANDIDATE =
            EnumSet.of(Column.CANDIDATE_ID, Column.EMAIL, Column.CANDIDATE_NAME, Column.FIRST_NAME, Column.LAST_NAME);

    /** What can hold for all rows of a table; a line {@code Answer: ...} is none. */
    private static final Set<Column> OF_AN_INTERVIEW = EnumSet.of(
            Column.CANDIDATE_ID,
            Column.EMAIL,
            Column.CANDIDATE_NAME,
            Column.FIRST_NAME,
            Column.LAST_NAME,
            Column.POSITION,
            Column.INTERVIEW_DATE,
            Column.DURATION_MINUTES,
            Column.DURATION_HOURS,
            Column.SECTION,
            Column.INTERVIEWER,
            Column.RATING_MAX,
            Column.SUBMITTED_AT);

    static final Preamble NONE = new Preamble(Map.of(), "", Map.of());

    /** What the lines above a table say, after what held for the tables before it. */
    static Preamble of(List<RawRow> lines, String file, ColumnNames names, int width, Preamble before) {
        StringBuilder sharedLines = new StringBuilder(before.sharedLines);
        Map<Column, String> shared = new EnumMap<>(Column.class);
        shared.putAll(before.shared);
        Map<Column, String> own = new EnumMap<>(Column.class);
        boolean named = false;
        for (RawRow line : lines) {
            Map<Column, String> values = values(line, file, names);
            named |= namesCandidate(values);
            if (!named) {
                sharedLines.append(line.raw(width));
            }
            values.forEach((named ? own : shared)::put);
        }
        return new Preamble(shared, sharedLines.toString(), own);
    }

    /** What holds for the tables below, too. */
    Preamble forOthers() {
        return new Preamble(shared, sharedLines, Map.of());
    }

    /** What it says, the table's own before what it shares with others. */
    Map<Column, String> values() {
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.putAll(shared);
        values.putAll(own);
        return values;
    }

    /** Whether a line among the rows of a table names another candidate. */
    static boolean beginsAnother(RawRow line, String file, ColumnNames names) {
        return line.fault() == null && namesCandidate(values(line, file, names));
    }

    private static boolean namesCandidate(Map<Column, String> values) {
        return namesCandidate(values.keySet());
    }

    static boolean namesCandidate(Set<Column> columns) {
        return columns.stream().anyMatch(OF_A_CANDIDATE::contains);
    }

    /** What one line says, in one cell or in two; nothing where names stand side by side, as in a header. */
    private static Map<Column, String> values(RawRow line, String file, ColumnNames names) {
        List<String> texts = line.cells().stream()
                .map(Cell::text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int colon = text.indexOf(':');
            boolean together = colon > 0 && colon < text.length() - 1 && text.length() < LONGEST;
            Column column = column(together ? text.substring(0, colon) : text, file, names);
            if (column != null && together) {
                values.putIfAbsent(column, text.substring(colon + 1).strip());
            } else if (column != null && i + 1 < texts.size()) {
                if (column(texts.get(i + 1), file, names) != null) {
                    return Map.of();
                }
                values.putIfAbsent(column, texts.get(++i));
            }
        }
        return values;
    }

    private static @Nullable Column column(String name, String file, ColumnNames names) {
        String key = name.strip();
        Column column = names.column(file, key.endsWith(":") ? key.substring(0, key.length() - 1) : key);
        return column != null && OF_AN_INTERVIEW.contains(column) ? column : null;
    }
}
