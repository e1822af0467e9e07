package dev.shortlist.scoring;

/** Hashes that are the same on every machine. */
final class Hashes {
    private Hashes() {}

    /** 64 bits of a word: words that differ meet with a chance of about 1 in 10^18. The mixing is MurmurHash3's. */
    static long of(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 33;
        }
        return hash;
    }
}
