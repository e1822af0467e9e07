package dev.shortlist.interview;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets whose order is that of their enum, so that no hash order can show in an output. */
public final class Sets {
    private Sets() {}

    /** An unmodifiable copy that iterates in the order in which the enum declares its constants. */
    public static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> elements) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(elements);
        return Collections.unmodifiableSet(copy);
    }
}
