package dev.shortlist.workbook;

import com.opencsv.CSVWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of RFC 4180: every field quoted, CRLF at the end, and no text that a spreadsheet would run as a formula. */
final class CsvRows {
    /** Tells a spreadsheet that the file is UTF-8. */
    static final String BOM = "\ufeff";

    private final StringWriter text = new StringWriter();
    private final CSVWriter writer = new CSVWriter(text, ',', '"', '"', "\r\n");
    private final List<String> fields = new ArrayList<>();

    CsvRows text(@Nullable String value) {
        return field(value == null ? "" : asWritten(value));
    }

    /** A text as these files have it. */
    static String asWritten(String value) {
        return guarded(Unicode.wellFormed(value));
    }

    CsvRows texts(List<String> values) {
        values.forEach(this::text);
        return this;
    }

    /** A score, 0 to 100. */
    CsvRows score(@Nullable Double value) {
        return field(value == null ? "" : Decimals.score(value));
    }

    /** A ratio, 0 to 1, written as 0 to 100. */
    CsvRows percent(@Nullable Double value) {
        return field(value == null ? "" : Decimals.percent(value));
    }

    CsvRows whole(@Nullable Integer value) {
        return field(value == null ? "" : Integer.toString(value));
    }

    /** The names of constants, joined by {@code ;}. */
    CsvRows names(Iterable<? extends Enum<?>> constants) {
        StringBuilder joined = new StringBuilder();
        constants.forEach(c -> joined.append(joined.isEmpty() ? "" : ";").append(c.name()));
        return field(joined.toString());
    }

    CsvRows endRow() {
        writer.writeNext(fields.toArray(String[]::new), true);
        fields.clear();
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private CsvRows field(String value) {
        fields.add(value);
        return this;
    }

    private static String guarded(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
