package dev.shortlist.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's visible sheets, pulled from their XML one at a time. */
final class XlsxRows implements RowSource {
    private final Workbook workbook;
    private final int longest;
    private final FileNotes notes;
    private final Iterator<Workbook.Sheet> sheets;
    private @Nullable OpenSheet open;
    private final long mostText;
    private long handedOut;

    private record OpenSheet(String name, SheetXml xml, SheetCells cells) {}

    private XlsxRows(Workbook workbook, int longest, FileNotes notes, Predicate<String> wanted) {
        this.notes = notes;
        this.workbook = workbook;
        this.longest = longest;
        sheets = workbook.visible().stream().filter(s -> wanted.test(s.name())).iterator();
        mostText = workbook.mostText();
    }

    /**
     * Opens a workbook; its strings are kept in a file of the folder while it is open.
     *
     * @param longest the most characters a row may hold
     * @param wanted the names of the sheets to read
     */
    static XlsxRows open(Path file, Path folder, int longest, FileNotes notes, Predicate<String> wanted)
            throws IOException, ExportFault {
        return new XlsxRows(Workbook.open(file, folder, longest, notes), longest, notes, wanted);
    }

    @Override
    public List<String> hiddenSheets() {
        return workbook.hidden();
    }

    @Override
    public @Nullable RawRow next() throws IOException, ExportFault {
        while (true) {
            OpenSheet sheet = open == null ? nextSheet() : open;
            if (sheet == null) {
                return null;
            }
            if (!sheet.xml.nextRow()) {
                closeSheet();
                continue;
            }
            RawRow row = row(sheet);
            if (!row.blank()) {
                return row;
            }
            notes.blankRow();
        }
    }

    private @Nullable OpenSheet nextSheet() throws IOException, ExportFault {
        if (!sheets.hasNext()) {
            return null;
        }
        Workbook.Sheet next = sheets.next();
        open = new OpenSheet(next.name(), SheetXml.open(workbook.open(next)), new SheetCells(workbook, longest));
        return open;
    }

    private void closeSheet() throws IOException {
        if (open != null) {
            open.xml.close();
            open = null;
        }
    }

    private RawRow row(OpenSheet sheet) throws IOException, ExportFault {
        long row = sheet.xml.row();
        List<Cell> cells = sheet.cells.ofRow(sheet.xml.xml(), row, sheet.xml.numbered());
        long length = cells.stream().mapToLong(c -> c.text().length()).sum();
        handedOut += length;
        if (handedOut > mostText) {
            throw new ExportFault(
                    SoundArchive.tooLarge().code(), SoundArchive.tooLarge().reason());
        }
        if (length > longest) {
            return new RawRow(sheet.name, row, row, List.of(), "", RawRow.Fault.tooLong(longest));
        }
        return new RawRow(sheet.name, row, row, List.copyOf(cells), null, RawRow.Fault.ofText(cells));
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        workbook.close();
    }
}
