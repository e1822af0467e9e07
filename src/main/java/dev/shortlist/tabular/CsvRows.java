package dev.shortlist.tabular;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV: cut into records by {@link CsvRecords}, the cells of each taken apart by opencsv. */
final class CsvRows implements RowSource {
    private final CsvRecords records;
    private final RFC4180Parser parser;
    private final FileNotes notes;
    private final int width;
    private String above;

    private CsvRows(CsvRecords records, char delimiter, int width, FileNotes notes) throws IOException {
        this.notes = notes;
        this.records = records;
        this.width = width;
        parser = parser(delimiter);
        above = records.delimiterLine();
    }

    /**
     * Opens a file in the encoding that was found.
     *
     * @param width how many cells the header has; 0 where that is to be found out
     * @param longest the most characters a record may hold
     */
    static CsvRows open(ExportFile file, char delimiter, int width, int longest, FileNotes notes) throws IOException {
        if (file.encoding().isFallback()) {
            notes.note(Caution.ENC, 0);
        }
        Reader in = file.encoding().reader(file.path());
        return new CsvRows(new CsvRecords(in, delimiter, width, longest), delimiter, width, notes);
    }

    static RFC4180Parser parser(char delimiter) {
        return new RFC4180ParserBuilder().withSeparator(delimiter).build();
    }

    @Override
    public @Nullable RawRow next() throws IOException, ExportFault {
        for (CsvRecords.Text text = records.next(); text != null; text = records.next()) {
            RawRow row = isLineEnd(text.raw()) && text.fault() == null ? null : row(text);
            if (row != null && !row.blank()) {
                requireWhole(row, text);
                return withLineAbove(row);
            }
            notes.blankRow();
        }
        return null;
    }

    private static boolean isLineEnd(String raw) {
        return raw.length() <= 2 && withoutLineEnd(raw).isEmpty();
    }

    private RawRow row(CsvRecords.Text text) throws IOException {
        List<Cell> cells = text.fault() == null ? cells(text.raw()) : List.of();
        RawRow.Fault fault = text.fault() == null ? RawRow.Fault.ofText(cells) : text.fault();
        return new RawRow(null, text.number(), text.line(), cells, text.raw(), fault);
    }

    /** A last row that is short and lacks its line end is perhaps not all there; then who knows what else is missing. */
    private void requireWhole(RawRow row, CsvRecords.Text text) throws ExportFault {
        int cells = row.cells().size();
        if (!text.ended() && text.fault() == null && cells < width) {
            throw new ExportFault(
                    SetAsideCode.TRUNCATED,
                    "expected " + width + " cells in the last row, on line " + row.line() + ", found " + cells
                            + " and the end of the file; it is perhaps still being written");
        }
    }

    private List<Cell> cells(String raw) throws IOException {
        return Arrays.stream(parser.parseLine(withoutLineEnd(raw)))
                .map(Cell::text)
                .toList();
    }

    /** What stands above the first row belongs to the header's lines: handed in again, the rows need it. */
    private RawRow withLineAbove(RawRow row) {
        if (above.isEmpty()) {
            return row;
        }
        String text = above + row.text();
        above = "";
        return new RawRow(null, row.record(), row.line(), row.cells(), text, row.fault());
    }

    private static String withoutLineEnd(String raw) {
        int end = raw.length();
        if (end > 0 && raw.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && raw.charAt(end - 1) == '\r') {
            end--;
        }
        return raw.substring(0, end);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
