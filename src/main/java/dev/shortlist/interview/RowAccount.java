package dev.shortlist.interview;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows of which file went into an interview, and how many said what another row had said.
 *
 * @param taken rows per file number
 * @param duplicates rows per file number
 */
public record RowAccount(Map<Integer, Integer> taken, Map<Integer, Integer> duplicates) {
    public RowAccount {
        taken = new TreeMap<>(taken);
        duplicates = new TreeMap<>(duplicates);
    }

    RowAccount() {
        this(Map.of(), Map.of());
    }

    void take(SourceLocation row) {
        taken.merge(row.fileNumber(), 1, Integer::sum);
    }

    void ignore(SourceLocation row) {
        duplicates.merge(row.fileNumber(), 1, Integer::sum);
    }
}
