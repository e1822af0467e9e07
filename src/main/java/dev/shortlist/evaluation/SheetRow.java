package dev.shortlist.evaluation;

import dev.shortlist.tabular.Cell;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a filled-in sheet "To rate".
 *
 * @param place file, sheet and row, for a person
 * @param key by what its answer is found
 * @param rating 0 to 100; empty where nobody wrote one
 * @param rater who wrote it, as one word whatever its case and spaces; empty for nobody named
 */
record SheetRow(String place, String key, OptionalDouble rating, String rater) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,9})?)( ?%)?");
    private static final double POINTS_OF_A_LEVEL = 25;

    /**
     * What the two cells for a rating come to.
     *
     * @throws CannotEvaluate when one is no rating, or both are filled in
     */
    static OptionalDouble rating(String place, Cell rating, Cell level) throws CannotEvaluate {
        if (!rating.blank() && !level.blank()) {
            throw new CannotEvaluate(place + ": both a rating and a level. Keep one of the two. [BOTH]");
        }
        if (!level.blank()) {
            double value = number(place, "level", level, "1, 2, 3, 4 or 5");
            if (value != StrictMath.rint(value) || value < 1 || value > 5) {
                throw fault(place, "level", shown(value) + " is none of the levels", "1, 2, 3, 4 or 5");
            }
            return OptionalDouble.of(POINTS_OF_A_LEVEL * (value - 1));
        }
        return rating.blank() ? OptionalDouble.empty() : OptionalDouble.of(points(place, rating));
    }

    private static double points(String place, Cell rating) throws CannotEvaluate {
        double value = number(place, "rating", rating, "a number from 0 to 100");
        if (value > 0 && value < 1) {
            throw fault(place, "rating", shown(value) + " looks like a percentage", "72 for 72 %");
        }
        if (!(value >= 0 && value <= 100)) {
            throw fault(place, "rating", shown(value) + " is not from 0 to 100", "a number from 0 to 100");
        }
        return value;
    }

    private static double number(String place, String what, Cell cell, String wanted) throws CannotEvaluate {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Double.parseDouble(cell.text());
        }
        Matcher text = NUMBER.matcher(cell.text().strip());
        if (cell.kind() == Cell.Kind.TEXT && text.matches()) {
            return Double.parseDouble(text.group(1).replace(',', '.'));
        }
        String found = switch (cell.kind()) {
            case DATE -> "a date";
            case ERROR -> "an error";
            case NO_VALUE -> "a formula without a value";
            case BLANK, TEXT, NUMBER -> "a text";
        };
        throw fault(place, what, found + " is no " + what, wanted);
    }

    private static CannotEvaluate fault(String place, String what, String why, String wanted) {
        return new CannotEvaluate(
                place + " (" + what + "): " + why + ". Write " + wanted + ", or leave it blank. [NUMBER]");
    }

    private static String shown(double value) {
        return NamedRow.plain(value);
    }
}
