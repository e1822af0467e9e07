package dev.shortlist.authoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often each value came; the order is that of the counts, and of equal counts that of the values. */
final class Tallied<T extends Comparable<T>> {
    private final Map<T, Long> counts = new HashMap<>();

    void add(T value) {
        counts.merge(value, 1L, Long::sum);
    }

    void addAll(Tallied<T> other) {
        other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
    }

    /** Most frequent first. */
    List<T> mostFrequentFirst() {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<T, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    long count(T value) {
        return counts.getOrDefault(value, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
