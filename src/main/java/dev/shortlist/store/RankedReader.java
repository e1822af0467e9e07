package dev.shortlist.store;

import dev.shortlist.recommendation.Decision;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads all candidates in the order they are listed: the database knows the order, the work files the rest. */
public final class RankedReader implements ItemStreamReader<AssessedInterview> {
    private final WorkFolder folder;
    private final AssessmentTable table;
    private final Codec<ScoredInterview> cardCodec = new Codec<>(ScoredInterview.class);
    private final Codec<Decision> decisionCodec = new Codec<>(Decision.class);
    private final @Nullable RecordFile[] cards;
    private final @Nullable RecordFile[] decisions;
    private Iterator<AssessmentRow> page = List.<AssessmentRow>of().iterator();
    private String last = "";

    public RankedReader(WorkFolder folder, AssessmentTable table) {
        this.folder = folder;
        this.table = table;
        cards = new RecordFile[folder.partitions()];
        decisions = new RecordFile[folder.partitions()];
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
        byte[] card = card(row.partition()).at(row.card());
        byte[] decision = decision(row.partition()).at(row.decision());
        return new AssessedInterview(cardCodec.decode(card), decisionCodec.decode(decision), row.card());
    }

    private RecordFile card(int partition) throws IOException {
        RecordFile file = cards[partition];
        if (file == null) {
            file = RecordFile.open(folder.scorecards(partition));
            cards[partition] = file;
        }
        return file;
    }

    private RecordFile decision(int partition) throws IOException {
        RecordFile file = decisions[partition];
        if (file == null) {
            file = RecordFile.open(folder.decisions(partition));
            decisions[partition] = file;
        }
        return file;
    }

    @Override
    public void close() {
        Closing.all(cards);
        Closing.all(decisions);
        Arrays.fill(cards, null);
        Arrays.fill(decisions, null);
    }
}
