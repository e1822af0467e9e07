package dev.shortlist.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 up to, not including, the bound, which may be 0. */
    int below(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    String one(String... of) {
        return one(Arrays.asList(of));
    }

    /** Mostly few, at times very many. */
    int times() {
        return switch (below(8)) {
            case 0 -> 1 + below(10_000);
            case 1, 2 -> 1 + below(300);
            default -> 1 + below(4);
        };
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> all = new ArrayList<>(list);
        for (int i = all.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = all.get(i);
            all.set(i, all.get(j));
            all.set(j, kept);
        }
        return all;
    }
}
