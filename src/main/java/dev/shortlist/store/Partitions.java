package dev.shortlist.store;

import dev.shortlist.tabular.ExportFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Into how many parts the candidates are divided, so that one part's text fits in memory whatever the export's size. */
public final class Partitions {
    private static final long MOST = 512;
    private static final long MEGABYTE = 1 << 20;

    private Partitions() {}

    /**
     * The least power of two that leaves a part at most this many megabytes of text, in the mean, and, from a megabyte of text
     * on, a part for each thread.
     */
    public static int count(List<ExportFile> files, int megabytes, int threads) {
        long text = files.stream().mapToLong(ExportFile::textBytes).sum();
        long busy = text < MEGABYTE ? 1 : threads;
        long wanted = Math.min(MOST, Math.max(busy, text / (megabytes * MEGABYTE) + 1));
        long power = Long.highestOneBit(wanted);
        return (int) (power == wanted ? power : power * 2);
    }

    /** A context for each part, named so that the parts' order is that of their numbers. */
    public static Partitioner each() {
        return parts -> {
            Map<String, ExecutionContext> contexts = new TreeMap<>();
            for (int i = 0; i < parts; i++) {
                contexts.put(String.format(Locale.ROOT, "%04d", i), Partition.context(i));
            }
            return contexts;
        };
    }
}
