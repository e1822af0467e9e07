package dev.shortlist.store;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemStreamException;

/** Closes what a step has open, all of it, whatever fails first. */
public final class Closing {
    private Closing() {}

    /** Closes those that are open; null stands for one that is not. */
    public static void all(@Nullable Closeable... open) {
        IOException first = null;
        for (Closeable one : open) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                }
            }
        }
        if (first != null) {
            throw new ItemStreamException("cannot close a file", first);
        }
    }
}
