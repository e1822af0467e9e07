package dev.shortlist.ingest;

import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.RawRow;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file as they stand in it, for the quarantine.
 *
 * @param header the header's line; empty when the file has none that was understood
 * @param rows the row's text by its sheet and record
 */
public record OriginalRows(String header, Map<String, String> rows) {

    /** Looks up the file's header, and those of the rows that do not carry their own text. */
    public static OriginalRows find(ExportFile file, Collection<SetAside> wanted, ExportRules rules)
            throws IOException {
        Map<String, String> found = new HashMap<>();
        Set<String> missing = wanted.stream()
                .filter(s -> s.raw() == null && !s.wholeFile())
                .map(OriginalRows::place)
                .collect(Collectors.toSet());
        wanted.stream().filter(s -> s.raw() != null).forEach(s -> found.put(place(s), Objects.requireNonNull(s.raw())));
        try (ExportRows rows = new ExportRows(file, rules)) {
            boolean more = rows.next() != null;
            String header = rows.layouts().isEmpty()
                    ? ""
                    : rows.layouts().get(0).header().raw();
            while (more && !missing.isEmpty()) {
                RawRow last = rows.last();
                if (last != null && missing.remove(place(last.sheet(), last.record()))) {
                    found.put(
                            place(last.sheet(), last.record()),
                            last.raw(rows.header().names().size()));
                }
                more = rows.next() != null;
            }
            return new OriginalRows(header, found);
        }
    }

    /** The text of a row that was set aside; empty for a whole file. */
    public String textOf(SetAside row) {
        return rows.getOrDefault(place(row), "");
    }

    private static String place(SetAside row) {
        return place(row.location().sheet(), row.location().record());
    }

    private static String place(@Nullable String sheet, long record) {
        return record + "@" + sheet;
    }
}
