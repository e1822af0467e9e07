package dev.shortlist.ingest;

import dev.shortlist.interview.ReadRow;
import dev.shortlist.settings.ColumnNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the rows of all exports, one file after the other; its checkpoint is the file and the rows read of it. */
public final class ExportReader implements ItemStreamReader<ReadRow> {
    private static final String FILE = "ingest.file";
    private static final String ROWS = "ingest.rows";

    /** Columns that name a protected trait and were not read, per file number: {@code 0=2,3=1}. */
    public static final String DROPPED = "columns.dropped";

    private final List<ExportFile> files;
    private final ColumnNames names;
    private final Path folder;
    private final int longest;
    private @Nullable ExportRows rows;
    private int file;
    private long read;
    private String dropped = "";

    /**
     * @param files in the order in which they are read
     * @param folder where a workbook's strings are kept while it is read
     * @param longest the most characters a CSV record may hold
     */
    public ExportReader(List<ExportFile> files, ColumnNames names, Path folder, int longest) {
        this.files = List.copyOf(files);
        this.names = names;
        this.folder = folder;
        this.longest = longest;
    }

    @Override
    public void open(ExecutionContext context) throws ItemStreamException {
        dropped = context.getString(DROPPED, "");
        file = context.getInt(FILE, 0);
        long done = context.getLong(ROWS, 0);
        read = 0;
        try {
            while (read < done) {
                if (current().next() == null) {
                    throw new ItemStreamException("expected " + done + " rows read before, found the end of the file");
                }
                read++;
            }
        } catch (IOException e) {
            throw new ItemStreamException(
                    "cannot read an input: " + e.getClass().getSimpleName());
        }
    }

    @Override
    public @Nullable ReadRow read() throws IOException {
        while (file < files.size()) {
            ReadRow row = current().next();
            if (row != null) {
                read++;
                return row;
            }
            countDropped();
            close();
            file++;
            read = 0;
        }
        return null;
    }

    private void countDropped() {
        long columns = current().layouts().stream()
                .mapToLong(l -> l.header().dropped().size())
                .sum();
        if (columns > 0) {
            dropped += (dropped.isEmpty() ? "" : ",") + file + '=' + columns;
        }
    }

    private ExportRows current() {
        if (rows == null) {
            rows = new ExportRows(files.get(file), names, folder, longest);
        }
        return rows;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putLong(ROWS, read);
        context.putString(DROPPED, dropped);
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException e) {
            throw new ItemStreamException(
                    "cannot close an input: " + e.getClass().getSimpleName());
        } finally {
            rows = null;
        }
    }
}
