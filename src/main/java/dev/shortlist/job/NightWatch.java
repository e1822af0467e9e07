package dev.shortlist.job;

/** Is told of a night what its outcome does not say. */
public interface NightWatch {
    /** Wants to know nothing. */
    NightWatch NONE = new NightWatch() {};

    /** The lock is held: it is this process that works, and no other. */
    default void begun() {}

    /** A run begins, by rubrics of which there is something to say. */
    default void remarked(RubricUse rubrics) {}

    /** So many old runs were removed, published and refused ones; at least one. */
    default void removed(int runs) {}
}
