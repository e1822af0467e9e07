package dev.shortlist.workbook;

/** Text that every encoder takes. */
final class Unicode {
    static final char REPLACEMENT = '\ufffd';

    private Unicode() {}

    /** The text with each lone surrogate replaced, so that its length and all offsets stay. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isLoneSurrogate(text.codePointAt(i))) {
                result.setCharAt(i, REPLACEMENT);
            }
        }
        return result.toString();
    }

    static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
