package dev.shortlist.ingest;

import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table once more, from its first row to its last: what one cell leaves open the column may decide. */
final class TableAgain {
    /** Opens the file from its beginning. */
    interface Opening {
        RowSource open() throws IOException, ExportFault;
    }

    private final Opening opening;
    private final @Nullable String sheet;
    private final long firstRow;
    private final Header header;

    TableAgain(Opening opening, @Nullable String sheet, long firstRow, Header header) {
        this.opening = opening;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.header = header;
    }

    /**
     * The texts of a column that are not blank, in the order of the rows; those of rows that cannot be read are not among
     * them.
     *
     * @param place the column, from 0
     * @throws UncheckedIOException when the file cannot be read
     */
    void texts(int place, Consumer<String> each) {
        try (RowSource rows = opening.open()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (isOfTable(row) && place < row.cells().size()) {
                    String text = CellTexts.trimmed(row.cells().get(place).text());
                    if (!text.isEmpty() && !text.equals(header.names().get(place))) {
                        each.accept(text);
                    }
                }
            }
        } catch (ExportFault e) {
            // the rows after it are not read by anybody
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfTable(RawRow row) {
        return row.fault() == null
                && row.record() >= firstRow
                && Objects.equals(row.sheet(), sheet)
                && (sheet != null || row.cells().size() == header.names().size());
    }
}
