package dev.shortlist.workbook;

import java.io.IOException;
import java.io.Writer;

/** Text within XML. */
final class Xml {
    private Xml() {}

    /** Writes text that XML allows, such as {@link CellText} makes, for an element or a quoted attribute. */
    static void writeText(Writer out, String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                out.write(text, from, i - from);
                out.write(escaped);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    /** What stands for the character; empty for itself. */
    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }
}
