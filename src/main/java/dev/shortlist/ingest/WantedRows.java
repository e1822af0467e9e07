package dev.shortlist.ingest;

import dev.shortlist.interview.SetAside;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of a file whose text is to be looked up in it; of each no more than a bit is held. */
public final class WantedRows {
    private final Set<String> sheets = new TreeSet<>();
    private final Map<String, BitSet> records = new HashMap<>();

    /** Adds a row that was set aside, unless it is a whole file of which no text is there; one that carries its text needs its header only. */
    public void add(SetAside row) {
        if (row.location().record() > 0) {
            String sheet = sheet(row.location().sheet());
            sheets.add(sheet);
            if (row.raw() == null && !row.wholeFile()) {
                records.computeIfAbsent(sheet, s -> new BitSet())
                        .set(Math.toIntExact(row.location().record()));
            }
        }
    }

    /** Takes a row off the list; true when it was on it. */
    boolean remove(@Nullable String sheet, long record) {
        BitSet wanted = records.get(sheet(sheet));
        if (wanted == null || record > Integer.MAX_VALUE || !wanted.get((int) record)) {
            return false;
        }
        wanted.clear((int) record);
        if (wanted.isEmpty()) {
            records.remove(sheet(sheet));
        }
        return true;
    }

    /** Whether no text is wanted any more. */
    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The sheets of all rows that were added, by {@link #sheet}. */
    Set<String> sheets() {
        return sheets;
    }

    /** A sheet's name as a key; that of a CSV is empty. */
    static String sheet(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }
}
