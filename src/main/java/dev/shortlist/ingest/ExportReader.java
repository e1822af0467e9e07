package dev.shortlist.ingest;

import dev.shortlist.interview.ReadRow;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the rows of all exports, one file after the other; its checkpoint is the file and the rows read of it. */
public final class ExportReader implements ItemStreamReader<ReadRow> {
    private static final String FILE = "ingest.file";
    private static final String ROWS = "ingest.rows";
    private static final String NOTES = "ingest.notes";

    private final List<ExportFile> files;
    private final ExportRules rules;
    private @Nullable ExportRows rows;
    private int file;
    private long read;
    private String notes = "";

    /** With the files in the order in which they are read. */
    public ExportReader(List<ExportFile> files, ExportRules rules) {
        this.files = List.copyOf(files);
        this.rules = rules;
    }

    /** What was noticed of a file, as the step kept it when it was done with the file. */
    public static FileNotes notes(ExecutionContext context, int file) {
        String start = file + ":";
        return context.getString(NOTES, "")
                .lines()
                .filter(l -> l.startsWith(start))
                .map(l -> FileNotes.of(l.substring(start.length())))
                .findFirst()
                .orElseGet(FileNotes::new);
    }

    @Override
    public void open(ExecutionContext context) throws ItemStreamException {
        notes = context.getString(NOTES, "");
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
            notes += file + ":" + current().notes().saved() + '\n';
            close();
            file++;
            read = 0;
        }
        return null;
    }

    private ExportRows current() {
        if (rows == null) {
            rows = new ExportRows(files.get(file), rules);
        }
        return rows;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putLong(ROWS, read);
        context.putString(NOTES, notes);
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
