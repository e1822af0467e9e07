package dev.shortlist.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which direction each character runs: even levels from left to right, odd ones from right to left.
 */
final class Directions {
    static final Directions PLAIN = new Directions(0, null);

    private final int base;
    private final byte @Nullable [] levels;

    /**
     * @param base of the paragraph
     * @param levels per code point; null where all run from left to right
     */
    Directions(int base, byte @Nullable [] levels) {
        this.base = base;
        this.levels = levels;
    }

    /** Words that end where others begin. */
    record Stretch(int from, int to, boolean isolated) {}

    /**
     * Finds the directions.
     *
     * @param text code points
     * @param stretches words of an export run as they begin, whatever stands around them
     * @param own whether the paragraph's direction is its first letter's; else it is from left to right
     */
    static Directions of(int[] text, List<Stretch> stretches, boolean own) {
        int[] offsets = new int[text.length + 1];
        StringBuilder string = new StringBuilder(text.length + 8);
        for (int i = 0; i < text.length; i++) {
            offsets[i] = string.length();
            string.appendCodePoint(text[i]);
        }
        offsets[text.length] = string.length();
        char[] chars = string.toString().toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return PLAIN;
        }
        int flags = own ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(chars, 0, own ? null : embeddings(chars, offsets, stretches), 0, chars.length, flags);
        byte[] levels = new byte[text.length];
        for (int i = 0; i < text.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(offsets[i]);
        }
        return new Directions(bidi.getBaseLevel(), levels);
    }

    private static byte @Nullable [] embeddings(char[] chars, int[] offsets, List<Stretch> stretches) {
        byte[] embeddings = new byte[chars.length];
        for (Stretch stretch : stretches) {
            int from = offsets[stretch.from()];
            int to = offsets[stretch.to()];
            if (stretch.isolated() && from < to) {
                boolean left = new Bidi(chars, from, null, 0, to - from, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                        .baseIsLeftToRight();
                Arrays.fill(embeddings, from, to, (byte) (left ? 2 : 1));
            }
        }
        return embeddings;
    }

    /** Whether nothing runs from right to left. */
    boolean plain() {
        return levels == null;
    }

    boolean rightToLeft() {
        return (base & 1) == 1;
    }

    /** The level of a code point. */
    int level(int at) {
        return levels == null ? 0 : levels[at];
    }

    /** A bracket as it is shown from right to left; all others as they are. */
    static int mirrored(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case 0xab -> 0xbb;
            case 0xbb -> 0xab;
            default -> c;
        };
    }
}
