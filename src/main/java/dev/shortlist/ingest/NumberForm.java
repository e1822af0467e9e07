package dev.shortlist.ingest;

import dev.shortlist.tabular.Cell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the numbers of a file are written: digits, and decimals after a point or what is declared; nothing else. */
final class NumberForm {
    private final String pattern;
    private final Pattern plain;
    private final char decimal;

    /** With what stands before the decimals. */
    NumberForm(char decimal) {
        this.decimal = decimal;
        pattern = "\\d{1,9}(?:\\" + decimal + "\\d{1,20})?";
        plain = Pattern.compile(pattern);
    }

    /** A number as a part of a regular expression, without a group. */
    String pattern() {
        return pattern;
    }

    /** Whether a text is such a number. */
    boolean is(String text) {
        return plain.matcher(text).matches();
    }

    /** The number that a text is; null for another text. */
    @Nullable
    Double value(String text) {
        return is(text) ? Double.valueOf(text.replace(decimal, '.')) : null;
    }

    /** The text of a cell in this form: a workbook's numbers are numbers, however a file writes them in its texts. */
    String text(Cell cell) {
        String text = CellTexts.trimmed(cell.text());
        return cell.kind() == Cell.Kind.NUMBER ? text.replace('.', decimal) : text;
    }
}
