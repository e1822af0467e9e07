package dev.shortlist.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as a PDF's strings hold it. */
final class PdfString {
    private PdfString() {}

    /** In parentheses where it is ASCII, else as UTF-16 in hex. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '(' || c == ')' || c == '\\') {
                return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
                        + '>';
            }
        }
        return '(' + text + ')';
    }
}
