package dev.shortlist.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; blank rows are left out but counted. */
public interface RowSource extends Closeable {
    /**
     * The next row that is not blank.
     *
     * @return null at the end
     * @throws ExportFault when nothing from here on can be read
     * @throws IOException when the file cannot be read
     */
    @Nullable
    RawRow next() throws IOException, ExportFault;

    /** Sheets that are hidden and not read; none for a CSV. */
    default List<String> hiddenSheets() {
        return List.of();
    }
}
