package dev.shortlist.tabular;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV: cut into records by {@link CsvRecords}, the cells of each taken apart by opencsv. */
final class CsvRows implements RowSource {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvRecords records;
    private final RFC4180Parser parser;
    private final FileNotes notes;

    private CsvRows(Reader in, char delimiter, int longest, FileNotes notes) {
        this.notes = notes;
        records = new CsvRecords(in, delimiter, longest);
        parser = parser(delimiter);
    }

    /**
     * Opens a file in the encoding that was found.
     *
     * @param longest the most characters a record may hold
     */
    static CsvRows open(ExportFile file, char delimiter, int longest, FileNotes notes) throws IOException {
        return new CsvRows(reader(file.path(), file.encoding()), delimiter, longest, notes);
    }

    static RFC4180Parser parser(char delimiter) {
        return new RFC4180ParserBuilder().withSeparator(delimiter).build();
    }

    /** The file's text, without a byte order mark. */
    static Reader reader(Path file, Encoding encoding) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public @Nullable RawRow next() throws IOException, ExportFault {
        for (CsvRecords.Text text = records.next(); text != null; text = records.next()) {
            RawRow row = row(text);
            if (!row.blank()) {
                return row;
            }
            notes.blankRow();
        }
        return null;
    }

    private RawRow row(CsvRecords.Text text) throws IOException {
        List<Cell> cells = text.fault() == null ? cells(text.raw()) : List.of();
        RawRow.Fault fault = text.fault() == null ? RawRow.Fault.ofText(cells) : text.fault();
        return new RawRow(null, text.number(), text.line(), cells, text.raw(), fault);
    }

    private List<Cell> cells(String raw) throws IOException {
        return Arrays.stream(parser.parseLine(withoutLineEnd(raw)))
                .map(Cell::text)
                .toList();
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
