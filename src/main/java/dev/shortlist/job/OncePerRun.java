package dev.shortlist.job;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to make: made when it is first asked for, once for all threads. */
final class OncePerRun<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    OncePerRun(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
