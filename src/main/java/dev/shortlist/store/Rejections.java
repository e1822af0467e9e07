package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was set aside in a run, counted in one pass; of the lines about it only those that are shown are held. */
public final class Rejections {
    private static final int LINES = 20;

    private final Map<Integer, Long> rows = new HashMap<>();
    private final SortedMap<Long, String> ofFiles = new TreeMap<>();
    private final SortedMap<Long, String> ofRows = new TreeMap<>();
    private long count;
    private boolean unfinished = true;
    private boolean unreadable = true;

    private Rejections() {}

    /** Counts what the steps left. */
    public static Rejections count(WorkFolder work) throws IOException {
        Rejections rejections = new Rejections();
        SetAsideRecords.forEach(work, rejections::add);
        for (RefusedFile file : RefusedFiles.read(work)) {
            rejections.rows.put(file.number(), file.rows());
        }
        return rejections;
    }

    private void add(SetAside one) {
        count++;
        unfinished &= one.code() == SetAsideCode.TRUNCATED;
        unreadable &= one.code() == SetAsideCode.UNREADABLE;
        rows.merge(one.location().fileNumber(), one.countsAsRow() ? 1L : 0L, Long::sum);
        SortedMap<Long, String> lines = one.wholeFile() ? ofFiles : ofRows;
        if (lines.size() < LINES) {
            lines.put(count, one.line());
        }
    }

    /** Whether nothing was. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Rows and files. */
    public long count() {
        return count;
    }

    /** Files of which something was set aside. */
    public int files() {
        return rows.size();
    }

    /** The rows of a file that do not count, all of them where nothing of it was taken. */
    public long rowsOf(int file) {
        return rows.getOrDefault(file, 0L);
    }

    /** The same of all files. */
    public long rows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What an operator reads, in the order of places: the first twenty, and rather those about whole files. */
    public List<String> lines() {
        SortedMap<Long, String> shown = new TreeMap<>(ofFiles);
        ofRows.entrySet().stream().limit(LINES - ofFiles.size()).forEach(e -> shown.put(e.getKey(), e.getValue()));
        return new ArrayList<>(shown.values());
    }

    /** Whether the files at fault are all perhaps still being written, so that a later run may read them; none is not. */
    public boolean isUnfinished() {
        return unfinished && !isEmpty();
    }

    /** Whether all that is at fault are files that may not be read; none is not. */
    public boolean isUnreadable() {
        return unreadable && !isEmpty();
    }
}
