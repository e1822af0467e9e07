package dev.shortlist.report;

/** Shows the characters that could hide or turn round what is read. */
public final class VisibleText {
    private VisibleText() {}

    /** The text with every control, direction control and broken character replaced; as long as before. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (shown(text, i) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        char[] shown = new char[text.length()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(text, i);
        }
        return new String(shown);
    }

    private static char shown(String text, int at) {
        char c = text.charAt(at);
        if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return c == '\r' ? lineEnd(text, at) : (char) ('\u2400' + c);
        }
        if (c == 0x7f) {
            return '\u2421';
        }
        return unreadable(c) || lonely(text, at) ? '\ufffd' : c;
    }

    /** A line ends once, whether the export wrote CR LF or CR alone. */
    private static char lineEnd(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? ' ' : '\n';
    }

    /** C1 controls, embeddings, overrides and isolates, and what is no character at all. */
    private static boolean unreadable(char c) {
        return c < 0xa0 || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c >= 0xfffe;
    }

    private static boolean lonely(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
