package dev.shortlist.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Figures per group, of as many groups as there is memory for: the first that come, which in display order are the same
 * ones in every run.
 */
final class Groups<K, V> {
    private final int most;
    private final Map<K, V> groups = new HashMap<>();
    private long leftOut;

    Groups(int most) {
        this.most = most;
    }

    /** The figures of a group, made where it is new; null where it has no room, which is counted. */
    @Nullable
    V of(K key, Supplier<V> made) {
        V known = groups.get(key);
        if (known != null) {
            return known;
        }
        if (groups.size() == most) {
            leftOut++;
            return null;
        }
        V first = made.get();
        groups.put(key, first);
        return first;
    }

    /** The figures of all groups, in no order. */
    Collection<V> all() {
        return groups.values();
    }

    /** How often a group had no room. */
    long leftOut() {
        return leftOut;
    }
}
