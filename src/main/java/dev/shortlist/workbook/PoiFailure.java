package dev.shortlist.workbook;

import java.io.IOException;

/** What POI says when it cannot write. */
final class PoiFailure {
    private PoiFailure() {}

    /** Work that may fail to write. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work; a failed write that POI hides in a runtime exception comes out as what it is. */
    static <T> T unwrapped(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
