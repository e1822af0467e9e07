package dev.shortlist.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; blank rows are left out but counted. */
interface RowSource extends Closeable {
    /**
     * The next row that is not blank.
     *
     * @return null at the end
     * @throws ExportFault when nothing from here on can be read
     * @throws IOException when the file cannot be read
     */
    @Nullable
    RawRow next() throws IOException, ExportFault;
}
