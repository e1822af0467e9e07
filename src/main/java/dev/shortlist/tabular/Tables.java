package dev.shortlist.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens files as rows of cells. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a CSV.
     *
     * @param delimiter what stands between its cells
     * @param width how many cells its header has
     * @param longest the most characters a record may hold
     * @param notes where what is noticed on the way is counted
     */
    public static RowSource csv(ExportFile file, char delimiter, int width, int longest, FileNotes notes)
            throws IOException {
        return CsvRows.open(file, delimiter, width, longest, notes);
    }

    /**
     * The first rows of a CSV whose delimiter and header are still to be found; they end before a record that is too long.
     *
     * @param longest the most characters a record may hold
     */
    public static RowSource startOfCsv(ExportFile file, char delimiter, int longest) throws IOException {
        return CsvRows.open(file, delimiter, 0, longest, new FileNotes());
    }

    /** What a first line such as {@code sep=;} says is the delimiter of a CSV; null when it has none. */
    public static @Nullable Character declaredDelimiter(ExportFile file) throws IOException {
        try (Reader in = file.encoding().reader(file.path())) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && !CsvText.isLineEnd(c) && line.length() < DelimiterLine.LONGEST; ) {
                line.append((char) c);
                c = in.read();
            }
            return DelimiterLine.delimiter(line.toString());
        }
    }

    /**
     * Copies a CSV from a line on, byte for byte, whatever its length: what was not read after a quote that never closes.
     *
     * @param line from 1
     */
    public static void copyFrom(ExportFile file, long line, OutputStream out) throws IOException {
        CsvRest.copy(file, line, out);
    }

    /**
     * The rows of a workbook's visible sheets.
     *
     * @param folder where its strings are kept while it is open
     * @param longest the most characters a row may hold
     * @param notes where what is noticed on the way is counted
     * @throws ExportFault when it is no workbook that can be read
     */
    public static RowSource workbook(ExportFile file, Path folder, int longest, FileNotes notes)
            throws IOException, ExportFault {
        return XlsxRows.open(file.path(), folder, longest, notes, name -> true);
    }

    /**
     * The rows of those of a workbook's visible sheets that have this name; none where there is no such sheet.
     *
     * @param name whatever its case
     * @param folder where its strings are kept while it is open
     * @param longest the most characters a row may hold
     * @throws ExportFault when it is no workbook that can be read
     */
    public static RowSource sheet(ExportFile file, String name, Path folder, int longest)
            throws IOException, ExportFault {
        return XlsxRows.open(file.path(), folder, longest, new FileNotes(), name::equalsIgnoreCase);
    }
}
