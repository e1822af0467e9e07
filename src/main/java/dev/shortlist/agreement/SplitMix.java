package dev.shortlist.agreement;

/**
 * Pseudo-random numbers that are the same for a seed on every machine and Java: SplitMix64 (Steele, Lea and Flood, Fast
 * splittable pseudorandom number generators, OOPSLA 2014; constants of Vigna's splitmix64.c, public domain). The JDK's
 * own generators may draw another way with the next release.
 */
public final class SplitMix {
    private long state;

    /** @param seed any number */
    public SplitMix(long seed) {
        state = seed;
    }

    /** The next 64 bits. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    /**
     * A whole number from 0 to below the bound, each as likely to within 2^-32.
     *
     * @param bound 1 and more
     */
    public int below(int bound) {
        // the high part of a product (Lemire 2019) without its rejection step: a bias of 2^-32 times the bound is not
        // seen
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** The numbers from 0 to below the length, in random order (Fisher and Yates). */
    public int[] shuffled(int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            int other = below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
