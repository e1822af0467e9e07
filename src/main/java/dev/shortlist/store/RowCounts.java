package dev.shortlist.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Rows per file number, kept in a step's execution context. */
public final class RowCounts {
    /** Rows read, as the ingest step counts them. */
    public static final String READ = "rows.read";
    /** Rows that are in an interview. */
    public static final String TAKEN = "rows.taken";
    /** Rows that repeat another. */
    public static final String DUPLICATES = "rows.duplicates";

    private final String key;
    private final Map<Integer, Long> counts = new TreeMap<>();

    public RowCounts(String key) {
        this.key = key;
    }

    void add(int file) {
        counts.merge(file, 1L, Long::sum);
    }

    /** Adds rows per file number. */
    public void add(Map<Integer, Integer> rows) {
        rows.forEach((file, count) -> counts.merge(file, (long) count, Long::sum));
    }

    /** The rows of a file. */
    public long of(int file) {
        return counts.getOrDefault(file, 0L);
    }

    /** The rows of all files. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Keeps the counts with the step's checkpoint. */
    public void save(ExecutionContext context) {
        context.putString(
                key,
                counts.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(",")));
    }

    /** The counts as the step kept them; none where it kept none. */
    public static RowCounts load(ExecutionContext context, String key) {
        RowCounts loaded = new RowCounts(key);
        for (String entry : context.getString(key, "").split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                loaded.counts.put(
                        Integer.valueOf(entry.substring(0, equals)), Long.valueOf(entry.substring(equals + 1)));
            }
        }
        return loaded;
    }
}
