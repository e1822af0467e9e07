package dev.shortlist.pdf;

/**
 * Where a line may end. A rule of our own, because the JDK's data need not be equal from one version to the next, and
 * equal input must give equal bytes: after spaces and between words at hyphens and slashes; between the characters of East
 * Asian scripts but not before what closes or after what opens.
 */
final class LineBreaks {
    private static final String CLOSING = "、。，．・：；？！）］｝」』】〉》〕〗ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]}”’%.,;:!?…»";
    private static final String OPENING = "（［｛「『【〈《〔〖([{“‘«";

    private LineBreaks() {}

    /** Whether a line may end before the character at a place that is not the first. */
    static boolean before(int[] text, int at) {
        int last = text[at - 1];
        int next = text[at];
        if (isSpace(next) || isGlued(next) || isGlued(last)) {
            return false;
        }
        if (isSpace(last)) {
            return true;
        }
        if (isEastAsian(last) || isEastAsian(next)) {
            return !(next < 0x10000 && CLOSING.indexOf(next) >= 0) && !(last < 0x10000 && OPENING.indexOf(last) >= 0);
        }
        return isLink(last) && at > 1 && isWord(text[at - 2]) && isWord(next) && !isDigit(next);
    }

    /** Whether a line that has no better place may end there. */
    static boolean anywhere(int[] text, int at) {
        return !isGlued(text[at]) && !isSpace(text[at]) && text[at - 1] != 0x200d;
    }

    /** Whether it is dropped at the end of a line. */
    static boolean isSpace(int c) {
        return c == ' '
                || c == '\t'
                || c == 0x3000
                || c == 0x200b
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a && c != 0x2007);
    }

    private static boolean isLink(int c) {
        return c == '-' || c == '/' || c == 0x2010 || c == 0x2013 || c == 0x2014;
    }

    private static boolean isWord(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0x2000);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** What belongs to the character before it: combining marks, joiners, variation selectors, skin tones; no-break spaces. */
    private static boolean isGlued(int c) {
        return (c >= 0x300 && c <= 0x36f)
                || (c >= 0x591 && c <= 0x5c7 && c != 0x5be && c != 0x5c0 && c != 0x5c3)
                || (c >= 0x610 && c <= 0x61a)
                || (c >= 0x64b && c <= 0x65f)
                || (c >= 0x900 && c <= 0x903)
                || (c >= 0x93a && c <= 0x94f && c != 0x93d)
                || (c >= 0xe31 && c <= 0xe3a && c != 0xe32 && c != 0xe33)
                || (c >= 0xe47 && c <= 0xe4e)
                || c == 0x200c
                || c == 0x200d
                || c == 0xa0
                || c == 0x202f
                || c == 0x2060
                || c == 0x2011
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0x1f3fb && c <= 0x1f3ff)
                || (c >= 0xe0000 && c <= 0xe01ef);
    }

    private static boolean isEastAsian(int c) {
        return (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7af)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xffef)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3ffff);
    }
}
