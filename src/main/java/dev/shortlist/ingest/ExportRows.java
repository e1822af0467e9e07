package dev.shortlist.ingest;

import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.ColumnNames;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one export, each an answer or set aside; a fault of the whole file is its last row. */
final class ExportRows implements Closeable {
    /** The sheets of a workbook, or a CSV, with what their columns were taken for. */
    record Layout(@Nullable String sheet, Header header) {}

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LEAST_KNOWN = 2;

    private final ExportFile file;
    private final ColumnNames names;
    private final int longest;
    private final Path folder;
    private final List<Layout> layouts = new ArrayList<>();
    private final List<String> otherSheets = new ArrayList<>();
    private @Nullable RowSource source;
    private @Nullable String sheet;
    private @Nullable RowReading reading;
    private @Nullable RawRow last;
    private boolean ended;

    /**
     * @param folder where a workbook's strings are kept while it is read
     * @param longest the most characters of a record
     */
    ExportRows(ExportFile file, ColumnNames names, Path folder, int longest) {
        this.file = file;
        this.names = names;
        this.folder = folder;
        this.longest = longest;
    }

    /** The next row; null at the end of the file. */
    @Nullable
    ReadRow next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            ReadRow row = read();
            ended = row == null;
            return row;
        } catch (ExportFault fault) {
            ended = true;
            return file.setAside(fault);
        }
    }

    private @Nullable ReadRow read() throws IOException, ExportFault {
        if (source == null) {
            source = open();
        }
        for (RawRow row = source.next(); row != null; row = source.next()) {
            if (layouts.isEmpty() || !Objects.equals(sheet, row.sheet())) {
                begin(row);
            } else if (reading != null) {
                last = row;
                return read(row, layouts.get(layouts.size() - 1).header());
            }
        }
        checkNotEmpty();
        return null;
    }

    private void checkNotEmpty() throws ExportFault {
        if (layouts.isEmpty()) {
            throw new ExportFault(SetAsideCode.EMPTY, "expected a header and rows, found none");
        }
        if (layouts().isEmpty()) {
            throw new ExportFault(
                    SetAsideCode.HEADER, "expected a header with known columns, found none; see config/columns.yml");
        }
        if (last == null) {
            throw new ExportFault(SetAsideCode.EMPTY, "expected rows below the header, found none");
        }
    }

    private RowSource open() throws IOException, ExportFault {
        ExportFile.Fault fault = file.fault();
        if (fault != null) {
            throw new ExportFault(fault.code(), fault.reason());
        }
        return file.kind() == ExportFile.Kind.XLSX
                ? XlsxRows.open(file.path(), folder, longest)
                : CsvRows.open(file.path(), delimiter(), longest);
    }

    /** A sheet's first row is its header; a sheet that knows none of our columns is not an export. */
    private void begin(RawRow row) throws ExportFault {
        sheet = row.sheet();
        reading = null;
        if (sheet != null && Header.known(file.name(), row, names) < LEAST_KNOWN) {
            otherSheets.add(sheet);
            layouts.add(new Layout(sheet, Header.NONE));
            return;
        }
        if (row.fault() != null) {
            throw fault(row, row.fault());
        }
        Header header = Header.of(file.name(), row, names);
        header.check();
        layouts.add(new Layout(sheet, header));
        reading = new RowReading(header, names, names.ratingMax(file.name()));
    }

    private static ExportFault fault(RawRow row, RawRow.Fault fault) {
        return new ExportFault(fault.code(), fault.reason(), row.record(), row.line());
    }

    private ReadRow read(RawRow row, Header header) {
        SourceLocation location = new SourceLocation(file.number(), file.name(), row.sheet(), row.record(), row.line());
        int expected = header.names().size();
        String raw = row.raw(expected);
        if (row.fault() != null) {
            return new SetAside(location, null, row.fault().code(), row.fault().reason(), false, raw);
        }
        if (row.sheet() == null && row.cells().size() != expected) {
            String reason =
                    "expected " + expected + " cells, found " + row.cells().size();
            return new SetAside(location, null, SetAsideCode.COLUMNS, reason, false, raw);
        }
        try {
            return Objects.requireNonNull(reading).read(row, location);
        } catch (Refusal e) {
            String column = e.column() == null ? null : header.nameOf(e.column());
            return new SetAside(location, column, e.code(), e.reason(), false, raw);
        }
    }

    /** The delimiter that makes the most known columns of the first row. */
    private char delimiter() throws IOException, ExportFault {
        char best = DELIMITERS[0];
        long most = 0;
        ExportFault unsound = null;
        boolean empty = false;
        for (char delimiter : DELIMITERS) {
            try {
                RawRow first = firstRow(delimiter);
                empty |= first == null;
                long known = first == null ? 0 : Header.known(file.name(), first, names);
                if (known > most) {
                    most = known;
                    best = delimiter;
                }
            } catch (ExportFault fault) {
                unsound = unsound == null ? fault : unsound;
            }
        }
        if (most > 0) {
            return best;
        }
        throw unsound == null ? noHeader(empty) : unsound;
    }

    private @Nullable RawRow firstRow(char delimiter) throws IOException, ExportFault {
        try (CsvRows rows = CsvRows.open(file.path(), delimiter, LONGEST_HEADER)) {
            RawRow first = rows.next();
            if (first != null && first.fault() != null) {
                throw fault(first, first.fault());
            }
            return first;
        }
    }

    private static ExportFault noHeader(boolean empty) {
        return empty
                ? new ExportFault(SetAsideCode.EMPTY, "expected a header and rows, found none")
                : new ExportFault(
                        SetAsideCode.DELIM,
                        "expected known column names in the first row, such as candidate_id, question and answer; found"
                                + " none with comma, semicolon, tab or | between them");
    }

    /** The row that was handed out last, as it stands in the file. */
    @Nullable
    RawRow last() {
        return last;
    }

    /** How many columns the header has under which that row stands. */
    int width() {
        return layouts.get(layouts.size() - 1).header().names().size();
    }

    /** What was found so far: the layout of each sheet read. */
    List<Layout> layouts() {
        return layouts.stream().filter(l -> !l.header().places().isEmpty()).toList();
    }

    /** Sheets that are hidden or hold no export. */
    List<String> sheetsNotRead() {
        List<String> all = new ArrayList<>(otherSheets);
        if (source instanceof XlsxRows xlsx) {
            all.addAll(xlsx.hiddenSheets());
        }
        return all;
    }

    /** The delimiter of a CSV, once its first row was read; a space for a workbook. */
    char delimiterUsed() {
        return source instanceof CsvRows csv ? csv.delimiter() : ' ';
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}
