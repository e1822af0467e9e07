package dev.shortlist.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words behind the hashes in the table of candidates: the work files have them, and go when the run is published. */
public final class HashedNames implements Closeable {
    private final Codec<ScoredInterview> codec = new Codec<>(ScoredInterview.class);
    private final PartFiles cards;
    private final Map<String, String> known = new HashMap<>();

    public HashedNames(WorkFolder folder) {
        cards = new PartFiles(folder, folder::scorecards);
    }

    /**
     * The row with its position and sections in words.
     *
     * @throws WorkLostException when the work files do not have them
     */
    public AssessmentRow inWords(AssessmentRow row) throws IOException {
        if (!known.containsKey(row.position()) || !known.keySet().containsAll(row.sections())) {
            learn(row);
        }
        return row.withNames(
                word(row.position()), row.sections().stream().map(this::word).toList());
    }

    private void learn(AssessmentRow row) throws IOException {
        ScoredInterview scored = codec.decode(cards.at(row.partition(), row.card()));
        for (String name : AssessmentRow.names(scored.scorecard())) {
            known.put(CandidateHash.of(name), name);
        }
    }

    private String word(String hash) {
        String word = known.get(hash);
        if (word == null) {
            throw new WorkLostException("expected a scorecard with the names its row was made of, found another");
        }
        return word;
    }

    @Override
    public void close() {
        cards.close();
    }

    /** The hashes of names, in their order. */
    static List<String> hashes(List<String> names) {
        return names.stream().map(CandidateHash::of).toList();
    }
}
