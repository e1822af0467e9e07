package dev.shortlist.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads all candidates in the order they are listed: the database knows the order, the work files the rest. */
public final class RankedReader implements ItemStreamReader<AssessedInterview> {
    private final AssessmentTable table;
    private final AssessmentCodec codec = new AssessmentCodec();
    private final PartFiles assessments;
    private Iterator<AssessmentRow> page = List.<AssessmentRow>of().iterator();
    private String last = "";

    public RankedReader(WorkFolder folder, AssessmentTable table) {
        this.table = table;
        assessments = new PartFiles(folder, folder::assessments);
    }

    /** Always from the first: the spreadsheet cannot be written from its middle. */
    @Override
    public void open(ExecutionContext context) {
        last = "";
        page = List.<AssessmentRow>of().iterator();
    }

    @Override
    public @Nullable AssessedInterview read() throws IOException {
        if (!page.hasNext()) {
            page = table.after(last).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        AssessmentRow row = page.next();
        last = row.displayOrder();
        return codec.decode(assessments.at(row.partition(), row.offset()));
    }

    @Override
    public void close() {
        assessments.close();
    }
}
