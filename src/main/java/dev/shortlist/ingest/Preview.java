package dev.shortlist.ingest;

import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that can be looked at before they are handed out: a header need not be the first. */
final class Preview {
    /** A header stands among so many rows. */
    static final int ROWS = 30;

    private final RowSource source;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private @Nullable ExportFault fault;
    private boolean ended;

    Preview(RowSource source) {
        this.source = source;
    }

    /** The next row; null at the end. */
    @Nullable
    RawRow next() throws IOException, ExportFault {
        return fill(1) ? ahead.poll() : null;
    }

    /** The row that {@link #next} would hand out; null at the end. */
    @Nullable
    RawRow peek() throws IOException, ExportFault {
        return fill(1) ? ahead.peek() : null;
    }

    /** The rows of this row's sheet that come next, up to {@link #ROWS}; they are still handed out. */
    List<RawRow> ofSheet(@Nullable String sheet) throws IOException, ExportFault {
        fill(ROWS);
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : ahead) {
            if (!Objects.equals(row.sheet(), sheet)) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** True when there is a row; a fault waits until the rows before it are handed out. */
    private boolean fill(int rows) throws IOException, ExportFault {
        while (ahead.size() < rows && !ended) {
            try {
                RawRow row = source.next();
                if (row == null) {
                    ended = true;
                } else {
                    ahead.add(row);
                }
            } catch (ExportFault e) {
                fault = e;
                ended = true;
            }
        }
        if (ahead.isEmpty() && fault != null) {
            throw fault;
        }
        return !ahead.isEmpty();
    }
}
