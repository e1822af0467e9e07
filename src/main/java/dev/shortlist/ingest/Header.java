package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table was taken for.
 *
 * @param names the headers as written, in order
 * @param places the column's place, from 0, per meaning; the first where two headers have one meaning
 * @param twice the second header of each meaning that two have
 * @param constants what lines above the table say of all its rows
 * @param dropped headers of columns that name a protected trait and are not read
 * @param unknown headers that mean none of our columns
 * @param raw the lines down to the header as they stand in the file
 */
record Header(
        List<String> names,
        Map<Column, Integer> places,
        Map<Column, Integer> twice,
        Map<Column, String> constants,
        List<String> dropped,
        Set<String> unknown,
        String raw) {

    /** A message is a line, and a longer text is perhaps no header but somebody's words. */
    private static final int NAMES_IN_A_MESSAGE = 20;

    private static final int LONGEST_IN_A_MESSAGE = 120;

    /** Of a sheet that is no export. */
    static final Header NONE = new Header(List.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of(), "");

    /** What these headers of a file mean. */
    static Header of(String file, List<String> names, Map<Column, String> constants, String raw, ColumnNames known) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Map<Column, Integer> twice = new EnumMap<>(Column.class);
        List<String> dropped = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = known.column(file, names.get(i));
            if (column != null && places.putIfAbsent(column, i) != null) {
                twice.putIfAbsent(column, i);
            } else if (column == null && known.isProtected(names.get(i))) {
                dropped.add(names.get(i));
            } else if (column == null && !names.get(i).isEmpty()) {
                unknown.add(names.get(i));
            }
        }
        return new Header(names, places, twice, constants, dropped, unknown, raw);
    }

    /** The same with other values for all rows. */
    Header with(Map<Column, String> others) {
        return new Header(names, places, twice, others, dropped, unknown, raw);
    }

    /** Refuses a table in which two columns have one of these meanings. */
    void requireOnce(Set<Column> columns) throws ExportFault {
        for (Map.Entry<Column, Integer> second : twice.entrySet()) {
            Column column = second.getKey();
            if (columns.contains(column)) {
                throw new ExportFault(
                        SetAsideCode.HEADER,
                        "expected one column for " + column.contractName() + ", found two: "
                                + shown(places.getOrDefault(column, 0)) + " and " + shown(second.getValue())
                                + "; name the one to use in config/columns.yml");
            }
        }
    }

    /** Refuses a table that has none of these columns. */
    void requireOne(String what, ColumnNames known, Column... columns) throws ExportFault {
        for (Column column : columns) {
            if (has(column)) {
                return;
            }
        }
        throw new ExportFault(
                SetAsideCode.HEADER,
                "expected a column for " + what + " (" + columns[0].contractName() + "), found " + found(known));
    }

    /** A row that knows fewer than two of our columns may be no header but somebody's answers. */
    private String found(ColumnNames known) {
        if (places.size() < 2) {
            return names.size() + " cells in the first row, hardly any a known name";
        }
        String near = unknown.stream()
                .filter(u -> u.length() <= LONGEST_IN_A_MESSAGE)
                .limit(NAMES_IN_A_MESSAGE)
                .flatMap(u -> known.namesNearest(u).stream().limit(1).map(n -> '"' + u + "\" looks like \"" + n + '"'))
                .collect(Collectors.joining(", "));
        int more = names.size() - NAMES_IN_A_MESSAGE;
        return "only "
                + names.stream().limit(NAMES_IN_A_MESSAGE).map(Header::shown).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "") + (near.isEmpty() ? "" : "; " + near);
    }

    boolean has(Column column) {
        return places.containsKey(column) || constants.containsKey(column);
    }

    boolean hasInterviewer() {
        return has(Column.INTERVIEWER);
    }

    /** Whether the header of a place, from 0, means none of our columns and names no protected trait. */
    boolean isUnknown(int place) {
        return !names.get(place).isEmpty() && unknown.contains(names.get(place)) && !places.containsValue(place);
    }

    /** The header of a place, for a message. */
    String shown(int place) {
        return shown(names.get(place));
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_IN_A_MESSAGE ? '"' + name + '"' : "a text of " + name.length() + " characters";
    }

    @Nullable
    String nameOf(Column column) {
        Integer place = places.get(column);
        return place == null ? null : names.get(place);
    }

    /** The cell of a column; what stands above the table where it has no such column, else blank. */
    Cell cell(RawRow row, Column column) {
        Integer place = places.get(column);
        if (place == null) {
            return Cell.text(constants.getOrDefault(column, ""));
        }
        return place >= row.cells().size() ? Cell.BLANK : row.cells().get(place);
    }
}
