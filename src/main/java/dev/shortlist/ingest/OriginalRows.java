package dev.shortlist.ingest;

import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.RawRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Rows of a file as they stand in it, for the quarantine. */
public final class OriginalRows implements Closeable {
    private final Map<String, String> headers = new HashMap<>();
    private final SpooledTexts texts;

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

    private boolean holds(WantedRows wanted) {
        return wanted.isEmpty() && headers.keySet().containsAll(wanted.sheets());
    }

    private void add(ExportRows rows, WantedRows wanted) throws IOException {
        for (SheetLayout layout : rows.layouts()) {
            String sheet = WantedRows.sheet(layout.sheet());
            if (wanted.sheets().contains(sheet)) {
                headers.putIfAbsent(sheet, layout.header().raw());
            }
        }
        RawRow last = rows.last();
        if (last != null && wanted.remove(last.sheet(), last.record())) {
            int width = rows.header().names().size();
            texts.add(WantedRows.sheet(last.sheet()), last.record(), last.raw(width));
        }
    }

    /** The lines down to the header above a row; empty where the file has none that was understood. */
    public String headerOf(SetAside row) {
        return headers.getOrDefault(WantedRows.sheet(row.location().sheet()), "");
    }

    /** Whether the rows are of sheets with different headers. */
    public boolean haveSeveralHeaders() {
        return headers.values().stream().distinct().count() > 1;
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
