package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.RawRow;
import org.jspecify.annotations.Nullable;

/** The texts of a row by the meaning of their columns, trimmed and bounded. */
final class CellTexts {
    /** In characters; the database keeps positions of this length. */
    private static final int LONGEST_NAME = 1_000;

    private final Header header;

    CellTexts(Header header) {
        this.header = header;
    }

    /** Without spaces at its ends; a space that does not break is one. */
    String text(RawRow row, Column column) {
        return trimmed(header.cell(row, column).text());
    }

    /** A text without spaces at its ends; a space that does not break is one. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (from < to && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a text holds characters that are shown replaced. */
    static boolean holdsControls(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            // most are plain, and then no character's kind is to be looked up
            if ((character < ' ' || character > '~') && isControl(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    /** A control character other than those of lines and columns, half a character, or one that turns the direction. */
    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The cell of a column. */
    Cell cell(RawRow row, Column column) {
        return header.cell(row, column);
    }

    /** Whether the file has a column, or says it of all its rows. */
    boolean has(Column column) {
        return header.has(column);
    }

    /** A text that is no longer than a name. */
    String name(RawRow row, Column column) throws Refusal {
        return text(row, column, LONGEST_NAME);
    }

    /** A text of at most so many characters. */
    String text(RawRow row, Column column, int longest) throws Refusal {
        String text = text(row, column);
        if (text.length() > longest) {
            throw new Refusal(
                    column,
                    SetAsideCode.CELL_LONG,
                    "expected at most " + longest + " characters, found " + text.length());
        }
        return text;
    }

    /** The first of these columns that the file has; null where it has none. */
    @Nullable
    Column firstPresent(Column... columns) {
        for (Column column : columns) {
            if (header.has(column)) {
                return column;
            }
        }
        return null;
    }
}
