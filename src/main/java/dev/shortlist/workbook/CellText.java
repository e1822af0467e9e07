package dev.shortlist.workbook;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {
    /** The most characters (UTF-16 code units) a cell may hold: Excel's limit. */
    static final int MAX = 32_767;

    /** The most line feeds a cell may hold: Excel's limit. */
    static final int MAX_LINE_FEEDS = 253;

    /** What stands where text was cut. */
    static final String CUT = "… [cut]";

    /** Read back, {@code _x0041_} becomes {@code A}, unless its first underscore is itself written so. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final String UNDERSCORE = "_x005F_";

    private CellText() {}

    /** The text, with what XML forbids or hides its direction replaced, cut to what a cell may hold; line ends it has no room for are spaces. */
    static String of(String text) {
        return isPlain(text) ? text : inFewLines(escaped(text));
    }

    /**
     * The beginning of a text, cut on a code point, with a mark where it was cut.
     *
     * @param most how many characters (UTF-16 code units) to keep, at least 1
     */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, pair ? most - 1 : most) + CUT;
    }

    /** Whether a spreadsheet could take the text for a formula once a person edits it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isPlain(String text) {
        int lineFeeds = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '\r' || Character.isSurrogate(c) || isReplaced(c)) {
                return false;
            }
            lineFeeds += c == '\n' ? 1 : 0;
        }
        return text.length() <= MAX && lineFeeds <= MAX_LINE_FEEDS;
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        int fits = 0;
        for (int i = 0; i < text.length() && result.length() <= MAX; ) {
            int codePoint = text.codePointAt(i);
            append(result, text, i, codePoint);
            i += Character.charCount(codePoint);
            fits = result.length() <= MAX - CUT.length() ? result.length() : fits;
        }
        if (result.length() > MAX) {
            result.setLength(fits);
            result.append(CUT);
        }
        return result.toString();
    }

    private static String inFewLines(String text) {
        StringBuilder result = new StringBuilder(text);
        int lineFeeds = 0;
        for (int i = 0; i < result.length(); i++) {
            if (result.charAt(i) == '\n' && ++lineFeeds > MAX_LINE_FEEDS) {
                result.setCharAt(i, ' ');
            }
        }
        return result.toString();
    }

    private static void append(StringBuilder result, String text, int at, int codePoint) {
        if (codePoint == '_' && ESCAPE.matcher(text).region(at, text.length()).lookingAt()) {
            result.append(UNDERSCORE);
        } else if (codePoint == '\r') {
            result.append(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
        } else if (isReplaced(codePoint)) {
            result.append(Unicode.REPLACEMENT);
        } else {
            result.appendCodePoint(codePoint);
        }
    }

    /** Control characters, lone surrogates, non-characters, and marks that show text in another order than it has. */
    private static boolean isReplaced(int c) {
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return isWithin(0x7f, c, 0x9f)
                || isWithin(0x202a, c, 0x202e)
                || isWithin(0x2066, c, 0x2069)
                || Unicode.isLoneSurrogate(c)
                || (c & 0xfffe) == 0xfffe;
    }

    private static boolean isWithin(int least, int c, int most) {
        return least <= c && c <= most;
    }
}
