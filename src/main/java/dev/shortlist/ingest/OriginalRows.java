package dev.shortlist.ingest;

import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.RawRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Rows of a file as they stand in it, for the quarantine. */
public final class OriginalRows implements Closeable {
    private final Map<String, NavigableMap<Long, String>> headers = new HashMap<>();
    private final SpooledTexts texts;
    private boolean severalTables;

    private OriginalRows(SpooledTexts texts) {
        this.texts = texts;
    }

    /** Looks up the headers of the sheets that the rows are of, and the rows that do not carry their own text. */
    public static OriginalRows find(ExportFile file, WantedRows wanted, ExportRules rules) throws IOException {
        OriginalRows found = new OriginalRows(SpooledTexts.in(rules.folder()));
        try (ExportRows rows = new ExportRows(file, rules)) {
            while (!found.holds(wanted) && rows.next() != null) {
                found.add(rows, wanted);
            }
        } catch (IOException e) {
            found.close();
            throw e;
        }
        return found;
    }

    /** Where tables follow each other on a sheet each has a header of its own, so the file is read to its end. */
    private boolean holds(WantedRows wanted) {
        return wanted.isEmpty() && !severalTables && headers.keySet().containsAll(wanted.sheets());
    }

    private void add(ExportRows rows, WantedRows wanted) throws IOException {
        SheetLayout layout = rows.layout();
        if (layout == null) {
            return;
        }
        String sheet = WantedRows.sheet(layout.sheet());
        if (wanted.sheets().contains(sheet)) {
            severalTables |= layout.isOfOneCandidate();
            headers.computeIfAbsent(sheet, s -> new TreeMap<>())
                    .putIfAbsent(layout.firstRow(), layout.header().raw());
        }
        RawRow last = rows.last();
        if (last != null && wanted.remove(last.sheet(), last.record())) {
            int width = layout.header().names().size();
            texts.add(WantedRows.sheet(last.sheet()), last.record(), last.raw(width));
        }
    }

    /** The lines down to the header above a row; empty where the file has none that was understood. */
    public String headerOf(SetAside row) {
        NavigableMap<Long, String> tables =
                headers.getOrDefault(WantedRows.sheet(row.location().sheet()), Collections.emptyNavigableMap());
        Map.Entry<Long, String> table = tables.floorEntry(row.location().record());
        return table == null ? "" : table.getValue();
    }

    /** Whether the rows are of tables with different headers. */
    public boolean haveSeveralHeaders() {
        return headers.values().stream()
                        .flatMap(t -> t.values().stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** The text of a row that was set aside; empty for a whole file. */
    public String textOf(SetAside row) throws IOException {
        String raw = row.raw();
        if (raw != null) {
            return raw;
        }
        return row.wholeFile()
                ? ""
                : texts.get(
                        WantedRows.sheet(row.location().sheet()), row.location().record());
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
