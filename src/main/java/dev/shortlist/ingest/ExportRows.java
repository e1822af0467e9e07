package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.tabular.Caution;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one export, each taken or set aside; a fault of the whole file is its last row. */
final class ExportRows implements Closeable {
    private final ExportFile file;
    private final ExportRules rules;
    private final SheetLayouts layoutOf;
    private final FileNotes notes = new FileNotes();
    private final List<SheetLayout> layouts = new ArrayList<>();
    private @Nullable RowSource source;
    private @Nullable Preview rows;
    private @Nullable SheetLayout layout;
    private @Nullable RawRow last;
    private char delimiter = ' ';
    private int width;
    private boolean ended;

    ExportRows(ExportFile file, ExportRules rules) {
        this.file = file;
        this.rules = rules;
        layoutOf = new SheetLayouts(file.name(), rules, this::openAgain);
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
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable ReadRow read() throws IOException, ExportFault {
        if (rows == null) {
            RowSource opened = open();
            source = opened;
            rows = new Preview(opened);
            opened.hiddenSheets().forEach(s -> notes.note(Caution.HIDDEN_SHEET, 0));
        }
        Preview from = rows;
        for (RawRow row = from.peek(); row != null; row = from.peek()) {
            SheetLayout current = layout;
            if (current == null || !Objects.equals(current.sheet(), row.sheet())) {
                current = begin(row.sheet(), from.ofSheet(row.sheet()), Preamble.NONE);
            } else if (beginsAnother(row, current)) {
                current = beginAgain(row, from.ofSheet(row.sheet()), current);
            }
            from.next();
            ReadRow read = row.record() < current.firstRow() ? null : read(row, current);
            if (read != null) {
                return read;
            }
        }
        checkNotEmpty();
        return null;
    }

    private RowSource open() throws IOException, ExportFault {
        ExportFile.Fault fault = file.fault();
        if (fault != null) {
            throw new ExportFault(fault.code(), fault.reason());
        }
        if (file.kind() == ExportFile.Kind.XLSX) {
            return Tables.workbook(file, rules.folder(), rules.longest(), notes);
        }
        Delimiters.Dialect dialect = Delimiters.of(file, rules);
        delimiter = dialect.delimiter();
        width = dialect.width();
        return Tables.csv(file, delimiter, width, rules.longest(), notes);
    }

    /** What is noticed on the way was, or will be, noticed by the first reading. */
    private RowSource openAgain() throws IOException, ExportFault {
        return file.kind() == ExportFile.Kind.XLSX
                ? Tables.workbook(file, rules.folder(), rules.longest(), new FileNotes())
                : Tables.csv(file, delimiter, width, rules.longest(), new FileNotes());
    }

    private boolean beginsAnother(RawRow row, SheetLayout current) {
        return row.record() >= current.firstRow()
                && current.isOfOneCandidate()
                && Preamble.beginsAnother(row, file.name(), rules.names());
    }

    /** Below a line about another candidate stands a header again; without one whose rows follow would be a guess. */
    private SheetLayout beginAgain(RawRow row, List<RawRow> first, SheetLayout current) throws ExportFault {
        Headers.Found header = Headers.find(file.name(), first, rules);
        if (header == null || !header.whole()) {
            throw new ExportFault(
                    SetAsideCode.HEADER,
                    "expected a header below a line that names another candidate, found none",
                    row.record(),
                    row.line());
        }
        return begin(row.sheet(), first, current.above().forOthers());
    }

    private SheetLayout begin(@Nullable String sheet, List<RawRow> first, Preamble before) throws ExportFault {
        SheetLayout found = layoutOf.of(sheet, first, before);
        layout = found;
        layouts.add(found);
        notes.columnsDropped(found.header().dropped().size());
        return found;
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

    /** Null where the row is none of the table's: a line between two tables, the header again, a note. */
    private @Nullable ReadRow read(RawRow row, SheetLayout current) {
        RowReader reader = current.reader();
        if (reader == null) {
            return null;
        }
        if (row.fault() == null && isHeaderAgain(row, current.header())) {
            notes.note(Caution.HEADER_AGAIN, row.record());
            return null;
        }
        last = row;
        return read(row, current.header(), reader);
    }

    private static boolean isHeaderAgain(RawRow row, Header header) {
        List<String> texts =
                row.cells().stream().map(Cell::text).map(String::strip).toList();
        return texts.equals(header.names());
    }

    private @Nullable ReadRow read(RawRow row, Header header, RowReader reader) {
        SourceLocation location = new SourceLocation(file.number(), file.name(), row.sheet(), row.record(), row.line());
        int expected = header.names().size();
        if (row.fault() != null) {
            return setAside(row, location, null, row.fault().code(), row.fault().reason(), expected);
        }
        if (row.sheet() == null && row.cells().size() != expected) {
            String reason =
                    "expected " + expected + " cells, found " + row.cells().size();
            return setAside(row, location, null, SetAsideCode.COLUMNS, reason, expected);
        }
        try {
            SheetLayout current = Objects.requireNonNull(layout);
            CellStates.requireValues(row, current);
            List<AnswerRow> answers = reader.read(row, location);
            if (answers.isEmpty()) {
                notes.note(Caution.NO_QUESTION, row.record());
                return null;
            }
            CellStates.note(row, current, notes);
            NoticedOfRows.note(answers, notes, row.record());
            return new InterviewRow(location, answers);
        } catch (Refusal e) {
            return setAside(row, location, e.columnOf(header), e.code(), e.reason(), expected);
        }
    }

    private static SetAside setAside(
            RawRow row, SourceLocation location, @Nullable String column, SetAsideCode code, String reason, int width) {
        return new SetAside(location, column, code, reason, SetAside.Scope.ROW, row.rawToKeep(width));
    }

    /** The row that was handed out last, as it stands in the file. */
    @Nullable
    RawRow last() {
        return last;
    }

    /** The layout of the table in which that row stands; null before the first. */
    @Nullable
    SheetLayout layout() {
        return layout;
    }

    /** What was found so far: the layout of each sheet read. */
    List<SheetLayout> layouts() {
        return layouts.stream().filter(l -> l.kind() != SheetLayout.Kind.NONE).toList();
    }

    /** Sheets that are hidden or hold no export. */
    List<String> sheetsNotRead() {
        List<String> all = new ArrayList<>();
        for (SheetLayout each : layouts) {
            String name = each.sheet();
            if (each.kind() == SheetLayout.Kind.NONE && name != null) {
                all.add(name);
            }
        }
        if (source != null) {
            all.addAll(source.hiddenSheets());
        }
        return all;
    }

    /** What was noticed so far. */
    FileNotes notes() {
        return notes;
    }

    /** The delimiter of a CSV, once its first row was read; a space for a workbook. */
    char delimiterUsed() {
        return delimiter;
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}
