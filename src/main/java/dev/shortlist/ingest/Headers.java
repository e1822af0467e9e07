package dev.shortlist.ingest;

import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a table: the row, or two, with the most names that mean something. */
final class Headers {
    /**
     * A header.
     *
     * @param above the rows above it
     * @param rows the rows it stands in, one or two
     * @param names the headers, those of two rows put together
     * @param known how many of our columns it names
     * @param score how many of its names mean something, questions included
     * @param whole whether it names all that a table of interviews needs below it
     */
    record Found(List<RawRow> above, List<RawRow> rows, List<String> names, int known, int score, boolean whole) {
        /** The record of its last row. */
        long last() {
            return rows.get(rows.size() - 1).record();
        }
    }

    private Headers() {}

    /**
     * The first row with all that a header needs, or the one with the most names that mean something; null where no row
     * names any of our columns. What a line above the table says need not stand in the header.
     */
    static @Nullable Found find(String file, List<RawRow> rows, ExportRules rules) {
        Found best = null;
        for (int i = 0; i < rows.size(); i++) {
            Found one = one(file, rows, i, rules);
            Found two = i + 1 < rows.size() ? two(file, rows, i, rules) : null;
            Found better = two != null && two.score > one.score ? two : one;
            if (better.whole) {
                return better;
            }
            if (better.score > 0 && (best == null || better.score > best.score)) {
                best = better;
            }
        }
        return best;
    }

    private static Found one(String file, List<RawRow> rows, int i, ExportRules rules) {
        List<String> names = texts(rows.get(i));
        return found(file, rows, i, 1, names, rules);
    }

    private static Found found(
            String file, List<RawRow> rows, int i, int height, List<String> names, ExportRules rules) {
        Set<Column> known = known(file, names, rules.names());
        int questions = names.size() > 1 ? questions(file, names, rules) : 0;
        int score = known.isEmpty() && questions < 2 ? 0 : known.size() + questions;
        return new Found(
                rows.subList(0, i), rows.subList(i, i + height), names, known.size(), score, isWhole(known, questions));
    }

    /** A question and its answer; or a candidate with columns for questions. */
    private static boolean isWhole(Set<Column> known, int questions) {
        boolean isLong = (known.contains(Column.QUESTION) || known.contains(Column.QUESTION_ID))
                && (known.contains(Column.ANSWER) || known.contains(Column.RATING));
        return isLong || (questions > 0 && Preamble.namesCandidate(known));
    }

    /** The headers of two rows, of which the upper names groups of columns; null where the lower is no header. */
    private static @Nullable Found two(String file, List<RawRow> rows, int i, ExportRules rules) {
        List<String> upper = texts(rows.get(i));
        List<String> lower = texts(rows.get(i + 1));
        boolean gaps = upper.stream().anyMatch(String::isEmpty) || upper.size() < lower.size();
        if (!gaps || !isLowerHeader(file, lower, rules) || one(file, rows, i + 1, rules).whole) {
            return null;
        }
        return found(file, rows, i, 2, together(file, upper, lower, rules), rules);
    }

    /** Most of a lower header's names mean something, alone or as a part of a question. */
    private static boolean isLowerHeader(String file, List<String> lower, ExportRules rules) {
        long named = lower.stream().filter(t -> !t.isEmpty()).count();
        long meant = lower.stream()
                .filter(t -> !t.isEmpty())
                .filter(t -> meansSomething(file, t, rules) || isPart(t))
                .count();
        return meant > 0 && 2 * meant >= named;
    }

    private static List<String> together(String file, List<String> upper, List<String> lower, ExportRules rules) {
        ColumnNames names = rules.names();
        List<String> together = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() && !below.isEmpty() ? group : above;
            String both = group + ' ' + below;
            if (below.isEmpty() || group.isEmpty()) {
                together.add(below.isEmpty() ? group : below);
            } else if (names.column(file, both) != null) {
                together.add(both);
            } else if (!isPart(below) && meansSomething(file, below, rules)) {
                together.add(below);
            } else {
                together.add(isPart(below) ? group + " [" + below + ']' : both);
            }
        }
        return together;
    }

    private static boolean meansSomething(String file, String text, ExportRules rules) {
        return rules.names().column(file, text) != null || QuestionHeader.of(file, text, rules) != null;
    }

    private static boolean isPart(String text) {
        return QuestionHeader.namesPart(text);
    }

    private static Set<Column> known(String file, List<String> names, ColumnNames known) {
        Set<Column> columns = new HashSet<>();
        for (String name : names) {
            Column column = known.column(file, name);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static int questions(String file, List<String> names, ExportRules rules) {
        return (int) names.stream()
                .filter(n -> rules.names().column(file, n) == null)
                .filter(n -> QuestionHeader.of(file, n, rules) != null)
                .count();
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().map(Cell::text).map(String::strip).toList();
    }
}
