package dev.shortlist.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters joined by the presentation forms of Unicode. A font's own tables would do more; these forms read well, and
 * every Arabic font has them.
 */
final class ArabicForms {
    /**
     * What a letter is replaced by that the next one has swallowed: the alef shows both, for it is drawn first, and each keeps
     * a text of its own, in the order in which readers find it.
     */
    static final int SWALLOWED = -1;

    private static final int LAM = 0x644;
    private static final int JOINER = 0x200d;
    private static final int TATWEEL = 0x640;
    private static final int ISOLATED = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;

    /** Per letter its forms: alone, last, first, middle; 0 for those it does not have. */
    private static final Map<Integer, int[]> FORMS = forms();

    /** Of lam with an alef: alone, last. */
    private static final Map<Integer, int[]> LIGATURES = Map.of(
            0x622, new int[] {0xfef5, 0xfef6},
            0x623, new int[] {0xfef7, 0xfef8},
            0x625, new int[] {0xfef9, 0xfefa},
            0x627, new int[] {0xfefb, 0xfefc});

    private ArabicForms() {}

    /** The forms stand in the blocks in the order alone, last, first, middle, and say which letter they are of. */
    private static Map<Integer, int[]> forms() {
        Map<Integer, int[]> forms = new HashMap<>();
        read(forms, 0xfb50, 0xfbb1);
        read(forms, 0xfbd3, 0xfbe9);
        read(forms, 0xfbfc, 0xfbff);
        read(forms, 0xfe80, 0xfef4);
        return forms;
    }

    private static void read(Map<Integer, int[]> forms, int from, int to) {
        for (int form = from; form <= to; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (letter.length() == 1 && letter.charAt(0) != form) {
                int[] of = forms.computeIfAbsent((int) letter.charAt(0), l -> new int[4]);
                int free = 0;
                while (free < of.length && of[free] > 0) {
                    free++;
                }
                if (free < of.length) {
                    of[free] = form;
                }
            }
        }
    }

    /** Whether any of these characters may be joined. */
    static boolean concern(int codePoint) {
        return codePoint >= 0x620 && codePoint <= 0x6ff;
    }

    /**
     * The characters as they are shown, in the same places.
     *
     * @param text code points in reading order
     */
    static int[] joined(int[] text) {
        int[] shown = text.clone();
        for (int i = 0; i < text.length; i++) {
            int[] forms = FORMS.get(text[i]);
            if (forms == null || shown[i] != text[i]) {
                continue;
            }
            int before = neighbour(text, i, -1);
            boolean joinsBefore = before >= 0 && joinsNext(text[before]);
            int after = neighbour(text, i, 1);
            int[] ligature = text[i] == LAM && after >= 0 ? LIGATURES.get(text[after]) : null;
            if (ligature != null && after == i + 1) {
                shown[i] = SWALLOWED;
                shown[after] = ligature[joinsBefore ? LAST : ISOLATED];
            } else {
                boolean joinsAfter = after >= 0 && forms[FIRST] > 0 && joinsPrevious(text[after]);
                shown[i] = form(forms, joinsBefore && forms[LAST] > 0, joinsAfter, text[i]);
            }
        }
        return shown;
    }

    private static int form(int[] forms, boolean before, boolean after, int letter) {
        int form = before ? forms[after ? MIDDLE : LAST] : forms[after ? FIRST : ISOLATED];
        return form > 0 ? form : letter;
    }

    private static boolean joinsNext(int letter) {
        int[] forms = FORMS.get(letter);
        return letter == TATWEEL || letter == JOINER || (forms != null && forms[FIRST] > 0);
    }

    private static boolean joinsPrevious(int letter) {
        int[] forms = FORMS.get(letter);
        return letter == TATWEEL || letter == JOINER || (forms != null && forms[LAST] > 0);
    }

    /** The next letter in a direction, vowel signs passed over; -1 where there is none. */
    private static int neighbour(int[] text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length && isVowelSign(text[i])) {
            i += step;
        }
        return i >= 0 && i < text.length ? i : -1;
    }

    private static boolean isVowelSign(int c) {
        return (c >= 0x64b && c <= 0x65f) || c == 0x670 || (c >= 0x6d6 && c <= 0x6dc) || (c >= 0x610 && c <= 0x61a);
    }
}
