package dev.shortlist.evaluation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A row of a {@link NamedTable}, whose cells are asked for by the names of their columns. */
final class NamedRow {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    /** What {@code answers.csv} writes before a text that a spreadsheet would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);

    private final String place;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    /**
     * A row at its place.
     *
     * @param place {@code file:row}
     * @param columns from 0, by name
     * @param cells as many as the header has
     */
    NamedRow(String place, Map<String, Integer> columns, List<String> cells) {
        this.place = place;
        this.columns = columns;
        this.cells = cells;
    }

    /** A cell's text without the spaces around it; empty where the table has no such column. */
    String text(String column) {
        Integer at = columns.get(column);
        String text = at == null ? "" : cells.get(at).strip();
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /**
     * A cell's number; empty where the cell is blank or the table has no such column.
     *
     * @throws CannotEvaluate when it is no number, or outside of the bounds
     */
    OptionalDouble number(String column, double least, double most) throws CannotEvaluate {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (Double.isNaN(value)) {
            throw fault(column, "expected a number such as 0.75, found something else", "NUMBER");
        }
        if (value < least || value > most) {
            String bounds = most < Double.MAX_VALUE ? plain(least) + " to " + plain(most) : plain(least) + " or more";
            throw fault(column, "expected " + bounds + ", found " + plain(value), "NUMBER");
        }
        return OptionalDouble.of(value);
    }

    /** What is wrong with a cell of this row. */
    CannotEvaluate fault(String column, String reason, String code) {
        return new CannotEvaluate(place + ' ' + column + ": " + reason + " [" + code + ']');
    }

    static String plain(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
