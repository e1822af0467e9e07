package dev.shortlist.scoring;

import java.util.List;

/**
 * The runs of 3 to 5 characters of a text, each with weight 1 + ln tf. Runs are kept as 32-bit hashes in an open
 * table: in a text of 500 characters two runs that differ share one about once in 4,000 texts.
 */
final class CharGrams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    /** Zero marks a free place. */
    private final int[] keys;

    private final int[] counts;
    /** The places that are taken, in the order in which they were. */
    private final int[] taken;

    private int distinct;
    private final double norm;

    private CharGrams(char[] text, int length) {
        int size = Integer.highestOneBit(Math.max(16, length * (LONGEST - SHORTEST + 1))) << 2;
        keys = new int[size];
        counts = new int[size];
        taken = new int[length * (LONGEST - SHORTEST + 1)];
        for (int i = 0; i < length; i++) {
            addFrom(text, i, Math.min(length, i + LONGEST));
        }
        norm = norm();
    }

    /** The runs of the words in lower case, a space before, between and after them. */
    static CharGrams of(List<Token> tokens) {
        int length = 1;
        for (Token token : tokens) {
            length += token.surface().length() + 1;
        }
        char[] text = new char[length];
        text[0] = ' ';
        int at = 1;
        for (Token token : tokens) {
            String word = token.surface();
            word.getChars(0, word.length(), text, at);
            at += word.length();
            text[at++] = ' ';
        }
        return new CharGrams(text, length);
    }

    /** The cosine of two texts, 0 to 1; 0 where one has no runs. */
    double cosine(CharGrams other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double product = 0;
        for (int i = 0; i < distinct; i++) {
            int place = taken[i];
            int count = other.counts[other.place(keys[place])];
            if (count > 0) {
                product += weight(counts[place]) * weight(count);
            }
        }
        return Clip.unit(product / (norm * other.norm));
    }

    private void addFrom(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 + text[i] + 1;
            if (i - from + 1 >= SHORTEST) {
                int key = mixed(hash);
                int place = place(key);
                keys[place] = key;
                if (counts[place]++ == 0) {
                    taken[distinct++] = place;
                }
            }
        }
    }

    /** The finaliser of MurmurHash3, never zero. */
    private static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }

    /** Where a key is, or the free place where it would go. */
    private int place(int key) {
        int place = key & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private double norm() {
        double sum = 0;
        for (int i = 0; i < distinct; i++) {
            double weight = weight(counts[taken[i]]);
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private static double weight(int count) {
        return count < WEIGHTS.length ? WEIGHTS[count] : 1 + StrictMath.log(count);
    }

    /** The weights of the counts that come up: most runs come once. */
    private static final double[] WEIGHTS = new double[32];

    static {
        for (int count = 1; count < WEIGHTS.length; count++) {
            WEIGHTS[count] = 1 + StrictMath.log(count);
        }
    }
}
