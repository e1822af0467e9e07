package dev.shortlist.store;

import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a partition's scorecards together with their decisions, which stand in the same order. */
public final class AssessmentReader implements ItemStreamReader<Assessment> {
    private static final String OFFSET = "decisions.offset";

    private final WorkFolder folder;
    private final ScorecardReader cards;
    private final Codec<Decision> codec = new Codec<>(Decision.class);
    private @Nullable RecordFile decisions;

    public AssessmentReader(WorkFolder folder) {
        this.folder = folder;
        cards = new ScorecardReader(folder);
    }

    @Override
    public void open(ExecutionContext context) {
        cards.open(context);
        try {
            decisions = RecordFile.open(folder.decisions(Partition.of(context)));
            decisions.seek(context.getLong(OFFSET, 0));
        } catch (IOException e) {
            throw new ItemStreamException("cannot open a work file", e);
        }
    }

    @Override
    public @Nullable Assessment read() throws IOException {
        Located<ScoredInterview> card = cards.read();
        byte[] decision = decisions == null ? null : decisions.next();
        if ((card == null) != (decision == null)) {
            throw new WorkLostException("expected a decision per scorecard, found one without the other");
        }
        return card == null || decision == null
                ? null
                : new Assessment(card.value().scorecard(), codec.decode(decision));
    }

    @Override
    public void update(ExecutionContext context) {
        cards.update(context);
        context.putLong(OFFSET, decisions == null ? 0 : decisions.offset());
    }

    @Override
    public void close() {
        cards.close();
        Closing.all(decisions);
        decisions = null;
    }
}
