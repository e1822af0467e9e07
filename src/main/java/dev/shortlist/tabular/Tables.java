package dev.shortlist.tabular;

import java.io.IOException;
import java.nio.file.Path;

/** Opens files as rows of cells. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a CSV.
     *
     * @param delimiter what stands between its cells
     * @param longest the most characters a record may hold
     * @param notes where what is noticed on the way is counted
     */
    public static RowSource csv(ExportFile file, char delimiter, int longest, FileNotes notes) throws IOException {
        return CsvRows.open(file, delimiter, longest, notes);
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
        return XlsxRows.open(file.path(), folder, longest, notes);
    }
}
