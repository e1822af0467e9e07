package dev.shortlist.scoring;

import java.util.List;

/** Runs of n words as 64-bit hashes: two runs that differ share one with a chance of about 1 in 10^18. */
final class WordGrams {
    private WordGrams() {}

    /** A hash per run of n tokens, by the place of its first; empty where there are fewer tokens. */
    static long[] of(List<Token> tokens, int n) {
        long[] grams = new long[Math.max(0, tokens.size() - n + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = hash(tokens, i, i + n);
        }
        return grams;
    }

    /** How many different runs of n tokens there are. */
    static int distinct(List<Token> tokens, int n) {
        long[] grams = of(tokens, n);
        LongSet distinct = new LongSet(grams.length);
        for (long gram : grams) {
            distinct.add(gram);
        }
        return distinct.size();
    }

    /** The hash of the words from one token to another; the mixing is that of MurmurHash3's finaliser. */
    static long hash(List<Token> tokens, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ tokens.get(i).surface().hashCode()) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 33;
        }
        return hash;
    }
}
