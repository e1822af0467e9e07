package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the stems of a model answer that a word's stem is, or nearly is: trigram Dice at least .75. */
final class StemIndex {
    private static final int[] NONE = {};
    private static final int GRAM = 3;
    private static final int MARKS = 4096;
    private static final double LEAST_DICE = .75;

    private final Map<String, Integer> exact = new HashMap<>();
    /** Trigram to the stems that hold it, once per time it holds it. */
    private final Map<Integer, int[]> holders = new HashMap<>();
    /** Marks by the lowest bits of each trigram's hash: most words of an answer share none, and need no map for that. */
    private final boolean[] mayHold = new boolean[MARKS];

    private final int[] trigrams;

    /** An index of distinct stems, numbered in their order. */
    StemIndex(Collection<String> stems) {
        trigrams = new int[stems.size()];
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (String stem : stems) {
            int number = exact.size();
            exact.put(stem, number);
            trigrams[number] = Math.max(0, stem.length() - GRAM + 1);
            for (int i = 0; i < trigrams[number]; i++) {
                lists.computeIfAbsent(trigram(stem, i), k -> new ArrayList<>()).add(number);
            }
        }
        lists.forEach((gram, list) -> {
            holders.put(gram, list.stream().mapToInt(Integer::intValue).toArray());
            mayHold[mark(gram)] = true;
        });
    }

    /** The numbers of the stems that this one is or nearly is; mostly none. */
    int[] matches(String stem) {
        Integer same = exact.get(stem);
        int own = stem.length() - GRAM + 1;
        return own < 1 ? same == null ? NONE : new int[] {same} : near(shared(stem, own), own, same);
    }

    /** How many trigrams each stem shares with this one; null where none does. */
    private int @Nullable [] shared(String stem, int own) {
        int[] shared = null;
        for (int i = 0; i < own; i++) {
            int gram = trigram(stem, i);
            int[] stems = mayHold[mark(gram)] ? holders.get(gram) : null;
            if (stems != null) {
                shared = shared == null ? new int[trigrams.length] : shared;
                for (int number : stems) {
                    shared[number]++;
                }
            }
        }
        return shared;
    }

    private int[] near(int @Nullable [] shared, int own, @Nullable Integer same) {
        if (shared == null) {
            return NONE;
        }
        int[] found = new int[trigrams.length];
        int n = 0;
        for (int i = 0; i < shared.length; i++) {
            boolean near = shared[i] > 0 && 2.0 * shared[i] >= LEAST_DICE * (own + trigrams[i]);
            if (near || (same != null && same == i)) {
                found[n++] = i;
            }
        }
        return n == 0 ? NONE : Arrays.copyOf(found, n);
    }

    /** Three characters of 10 bits each: letters that differ may meet beyond the Latin blocks, where no stem is. */
    private static int trigram(String stem, int at) {
        return (stem.charAt(at) & 0x3ff) << 20 | (stem.charAt(at + 1) & 0x3ff) << 10 | (stem.charAt(at + 2) & 0x3ff);
    }

    private static int mark(int trigram) {
        return (trigram * 0x9e3779b1) >>> 20;
    }
}
