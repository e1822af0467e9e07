package dev.shortlist.job;

import dev.shortlist.settings.Settings;

/** The bound on what one record of an export may hold. */
final class Ingestion {
    private static final int CELLS = 4;

    private Ingestion() {}

    /** The most characters of a record: the longest cell allowed, a few times over. */
    static int longestRecord(Settings settings) {
        return settings.ingest().maxCellMegabytes() * (1 << 20) * CELLS;
    }
}
