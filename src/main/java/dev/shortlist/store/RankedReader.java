package dev.shortlist.store;

import dev.shortlist.recommendation.Decision;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads all candidates in the order they are listed: the database knows the order, the work files the rest. */
public final class RankedReader implements ItemStreamReader<AssessedInterview> {
    private final AssessmentTable table;
    private final Codec<ScoredInterview> cardCodec = new Codec<>(ScoredInterview.class);
    private final Codec<Decision> decisionCodec = new Codec<>(Decision.class);
    private final PartFiles cards;
    private final PartFiles decisions;
    private Iterator<AssessmentRow> page = List.<AssessmentRow>of().iterator();
    private String last = "";

    public RankedReader(WorkFolder folder, AssessmentTable table) {
        this.table = table;
        cards = new PartFiles(folder, folder::scorecards);
        decisions = new PartFiles(folder, folder::decisions);
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
        byte[] card = cards.at(row.partition(), row.card());
        byte[] decision = decisions.at(row.partition(), row.decision());
        return new AssessedInterview(cardCodec.decode(card), decisionCodec.decode(decision), row.card());
    }

    @Override
    public void close() {
        cards.close();
        decisions.close();
    }
}
